// The tables and queues. The bot creates them itself at its first start. Account keys are switched off, so that
// nobody gets in but by an identity with a role, and every way in is written down here.
param name string
param location string
param sku string
param firewall string
param identityPrincipalId string
param operatorId string
param operatorType string

var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var roles = [tableDataContributor, queueDataContributor]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower('${take(replace(name, '-', ''), 11)}${uniqueString(resourceGroup().id)}')
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: firewall
      bypass: 'None'
    }
  }
}

resource botRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    name: guid(account.id, identityPrincipalId, role)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource operatorRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: if (!empty(operatorId)) {
    name: guid(account.id, operatorId, role)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: operatorId
      principalType: operatorType
    }
  }
]

// What is deleted by mistake in a table is gone: a table has no undo. Let at least the account not go by mistake.
resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds directives and who acknowledged them. Remove this lock only after a decision to erase.'
  }
}

output name string = account.name
