import type { TokenCredential } from '@azure/identity';

/** Signs in to Azure Storage as the machine's managed identity: the named one, else whatever Azure finds here. */
export async function storageCredential(clientId?: string): Promise<TokenCredential> {
  // Loading it costs a fifth of a second, which only those who use it should pay.
  const { DefaultAzureCredential, ManagedIdentityCredential } = await import('@azure/identity');
  return clientId ? new ManagedIdentityCredential({ clientId }) : new DefaultAzureCredential();
}
