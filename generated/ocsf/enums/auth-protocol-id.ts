// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Auth Protocol ID */
export const AuthProtocolId = {
  Unknown: 0,
  NTLM: 1,
  Kerberos: 2,
  Digest: 3,
  OpenID: 4,
  SAML: 5,
  OAUTH2_0: 6,
  PAP: 7,
  CHAP: 8,
  EAP: 9,
  RADIUS: 10,
  BasicAuthentication: 11,
  LDAP: 12,
  Other: 99,
} as const
export type AuthProtocolId = (typeof AuthProtocolId)[keyof typeof AuthProtocolId]

/** The caption of each {@link AuthProtocolId}. */
export const authProtocolIdCaptions = {
  0: 'Unknown',
  1: 'NTLM',
  2: 'Kerberos',
  3: 'Digest',
  4: 'OpenID',
  5: 'SAML',
  6: 'OAUTH 2.0',
  7: 'PAP',
  8: 'CHAP',
  9: 'EAP',
  10: 'RADIUS',
  11: 'Basic Authentication',
  12: 'LDAP',
  99: 'Other',
} as const
