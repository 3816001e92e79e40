// Keeps what the bot says on standard error, so that a fault can be read about afterwards.
param name string
param location string
param days int
param webAppName string

resource site 'Microsoft.Web/sites@2023-12-01' existing = {
  name: webAppName
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
  }
}

resource console 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'console'
  scope: site
  properties: {
    workspaceId: workspace.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}
