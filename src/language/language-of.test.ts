import { describe, expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe('the language of a text', () => {
  it.each([
    ['English', 'Hi Ann, how do you plan the night shifts today? Best, Sam'],
    ['English', 'Only 3 spots left!'],
    ['English', 'Die cutting machines, spare parts and more for your shop in El Paso and Los Angeles'],
    ['English', 'ok'],
    ['German', 'Guten Tag, wie planen Sie heute die Nachtschichten? Wir haben ein Werkzeug für Ihre Fahrer.'],
    ['French', 'Bonjour, comment planifiez-vous les tournées de nuit ? Nous avons un outil pour votre équipe.'],
    ['Spanish', 'Buenos días, ¿cómo planifica usted los turnos de noche? Tenemos una herramienta para su equipo.'],
    ['Italian', 'Buongiorno, come pianificate i turni di notte? Abbiamo uno strumento per il vostro gruppo e per voi.'],
    ['Dutch', 'Goedemorgen, hoe plant u de nachtdiensten? Wij hebben een programma voor uw chauffeurs.'],
    ['another language', 'Здравствуйте, как вы планируете ночные смены сегодня'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(wordsOf(text))).toBe(language);
  });
});
