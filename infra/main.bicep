// Everything the bot needs in Azure, in one resource group: the web app, its identity, the storage, the bot
// registration with its Teams channel. There is no key and no password: the web app is known by its managed identity,
// which the app registration trusts (docs/deploy.md, step 5).
targetScope = 'resourceGroup'

@description('What the resources are named after: small letters, digits and hyphens. The web app gets NAME.azurewebsites.net, so it must be free in the world.')
@minLength(3)
@maxLength(40)
param name string

@description('The application (client) id of the bot\'s app registration: MicrosoftAppId.')
@minLength(36)
@maxLength(36)
param botAppId string

@description('The id of the Teams app, as in its manifest. Empty until there is one.')
param teamsAppId string = ''

@description('Where the web app and everything it stores lie.')
param location string = 'swedencentral'

@description('Where the bot registration lies. Messages pass through it, so it should stay in the EU.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('The size of the App Service plan. B1 is the smallest with "always on", which the sending of directives needs.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'B1'

@description('The Node version that the bot runs on.')
@allowed(['22-lts', '24-lts'])
param nodeVersion string = '24-lts'

@description('How the storage is copied: ZRS in three zones of the region, GRS also in its pair region, LRS in one building.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('What the storage\'s firewall does with addresses outside its rules. Deny needs a virtual network (docs/deploy.md, "The storage\'s firewall").')
@allowed(['Allow', 'Deny'])
param storageFirewall string = 'Allow'

@description('The Entra object id of the group (or person) who imports the organisation from a computer. Empty: nobody.')
param operatorId string = ''

@description('Whether operatorId is a group or a person.')
@allowed(['Group', 'User'])
param operatorType string = 'Group'

@description('The web app\'s own domain, if it has one besides NAME.azurewebsites.net.')
param publicHost string = ''

@description('Whether the log is kept in Log Analytics. It never holds message texts, names or addresses.')
param keepLogs bool = true

@description('How many days the log is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var host = empty(publicHost) ? '${name}.azurewebsites.net' : publicHost

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: name
    location: location
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: name
    location: location
    sku: storageSku
    firewall: storageFirewall
    identityPrincipalId: identity.outputs.principalId
    operatorId: operatorId
    operatorType: operatorType
  }
}

module webApp 'modules/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: name
    location: location
    planSku: planSku
    nodeVersion: nodeVersion
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    botAppId: botAppId
    teamsAppId: teamsAppId
    storageAccountName: storage.outputs.name
    publicUrl: 'https://${host}'
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    location: botLocation
    botAppId: botAppId
    endpoint: 'https://${host}/api/messages'
  }
}

module logs 'modules/logs.bicep' = if (keepLogs) {
  name: 'logs'
  params: {
    name: name
    location: location
    days: logDays
    webAppName: webApp.outputs.name
  }
}

// Microsoft's toolkit writes outputs into env/.env.NAME under these names.
output BOT_DOMAIN string = host
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.outputs.id
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output STORAGE_ACCOUNT_NAME string = storage.outputs.name
output TENANT_ID string = tenant().tenantId
