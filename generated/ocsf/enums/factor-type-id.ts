// Made by ocsf-kafka from the dictionary of OCSF 1.8.0. Do not edit.

/** Factor Type ID */
export const FactorTypeId = {
  Unknown: 0,
  SMS: 1,
  SecurityQuestion: 2,
  PhoneCall: 3,
  Biometric: 4,
  PushNotification: 5,
  HardwareToken: 6,
  OTP: 7,
  Email: 8,
  U2F: 9,
  WebAuthn: 10,
  Password: 11,
  Other: 99,
} as const
export type FactorTypeId = (typeof FactorTypeId)[keyof typeof FactorTypeId]

/** The caption of each {@link FactorTypeId}. */
export const factorTypeIdCaptions = {
  0: 'Unknown',
  1: 'SMS',
  2: 'Security Question',
  3: 'Phone Call',
  4: 'Biometric',
  5: 'Push Notification',
  6: 'Hardware Token',
  7: 'OTP',
  8: 'Email',
  9: 'U2F',
  10: 'WebAuthn',
  11: 'Password',
  99: 'Other',
} as const
