// The bot's process. Its configuration is these app settings and nothing else; none of them is a secret.
param name string
param location string
param planSku string
param nodeVersion string
param identityId string
param identityClientId string
param botAppId string
param teamsAppId string
param storageAccountName string
param publicUrl string

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|${nodeVersion}'
      appCommandLine: 'node bin/start.js'
      alwaysOn: true
      healthCheckPath: '/readyz'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      appSettings: [
        { name: 'NODE_ENV', value: 'production' }
        { name: 'MicrosoftAppType', value: 'SingleTenant' }
        { name: 'MicrosoftAppId', value: botAppId }
        { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
        { name: 'AZURE_CLIENT_ID', value: identityClientId }
        { name: 'STORAGE_ACCOUNT_NAME', value: storageAccountName }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'PUBLIC_URL', value: publicUrl }
        { name: 'LOCAL_TEAMS', value: 'off' }
        { name: 'LOG_LEVEL', value: 'info' }
        // The zip is built beforehand and mounted as it is, so that a deployment is whole or not at all.
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
      ]
    }
  }
}

// Deployment by Entra identity only: the publishing passwords are switched off.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for policy in ['ftp', 'scm']: {
    parent: site
    name: policy
    properties: { allow: false }
  }
]

output id string = site.id
output name string = site.name
