import { chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/personal-data',
  summary: 'Cards, accounts, addresses and phone numbers in a row',
  severity: 'warning',
  docs: {
    what: 'Reports card numbers (by check digit), IBANs (by country and remainder), e-mail addresses of persons, phone numbers and public IP addresses in any message. Addresses of roles, documentation ranges, numbers for tests and for fiction are left out. Findings show the first and last two characters.',
    why: 'A model can repeat what it was trained on, to anybody.',
    wrong: [
      jsonl([chat('Write to jane.doe@mailbox.org about the tent', 'contact')]),
      jsonl([chat('Refund to DE89 3704 0044 0532 0130 00', 'payment')]),
    ],
    right: [
      jsonl([chat('Write to support@example.com about the tent', 'contact')]),
      jsonl([chat('Order 4539578763621487 is late, version 2.14.3.1 of the app', 'delivery')]),
      jsonl([chat('The test card 4242 4242 4242 4242 is declined on 192.168.1.20', 'payment')]),
    ],
    whenNotToUse: 'On data made up throughout, where names and numbers are known to be invented.',
    source: 'product',
    precision:
      'Cards and IBANs carry check digits. Phone numbers are read only with a country code or in the North American form.',
  },
});
