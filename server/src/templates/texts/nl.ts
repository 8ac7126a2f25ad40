import type { ExplanationTexts } from '../explanation-table.js';

/** The sheet that explains the template, in Dutch. */
export const nl: ExplanationTexts = {
  sheet: 'Uitleg',
  title: 'Zo vult u deze werkmap in',
  lines: [
    'Vul de bladen in die u nodig hebt; het blad Toetsen alleen is genoeg om te beginnen. Kolommen met een ster moeten in elke rij zijn ingevuld.',
    'Een lege cel betekent “niet bekend”, nooit nul. Datums als 23-10-2026, weken als 42 of “week 36-43, 45”, ja of nee als ja en nee.',
    'De kolom bron begint met bevestigd, afgeleid of illustratief waar dat bekend is; zonder bron geldt een rij als door u opgegeven.',
    'Noem geen personen. Dit blad wordt niet ingelezen.',
  ],
  heads: { sheet: 'In blad', column: 'Kop', need: 'Moet ingevuld zijn', kinds: 'Woorden om uit te kiezen' },
  yes: 'ja',
};
