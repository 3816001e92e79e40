// The registration that joins the bot to Teams. SingleTenant with an app registration: the web app gets its tokens by
// the federated credential of its managed identity, so that there is no password to keep.
param name string
param location string
param botAppId string
param endpoint string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: location
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Säkerhetsorganisationen'
    endpoint: endpoint
    msaAppId: botAppId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}
