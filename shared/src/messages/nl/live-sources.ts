/** Texts about live sources in Dutch: why one cannot be fetched, and what was left aside. ICU message format. */
export const liveSources = {
  'live.fault.off':
    'Ophalen staat uit: geen host is toegestaan. Vraag de beheerder de hosts te noemen in LIVE_SOURCE_HOSTS en de server opnieuw te starten.',
  'live.fault.address-invalid': '“{url}” is geen adres om op te halen. Geef er een dat begint met https:// of http://.',
  'live.fault.address-credentials':
    'In het adres staat een gebruikersnaam of wachtwoord. Laat die weg en laat de beheerder een geheim instellen voor {host}.',
  'live.fault.host-not-allowed':
    '{host} hoort niet bij de hosts waarvan mag worden opgehaald. Vraag de beheerder de host toe te voegen aan LIVE_SOURCE_HOSTS.',
  'live.fault.address-private':
    '{host} leidt naar {address}, een adres binnen een netwerk, en is niet opgehaald. Is dat de bedoeling, dan kan de beheerder het toestaan met LIVE_SOURCE_PRIVATE=allow.',
  'live.fault.address-never': '{host} leidt naar {address}; daarvan wordt nooit opgehaald. Controleer het adres.',
  'live.fault.host-unknown': 'De naam {host} is niet bekend. Controleer het adres of probeer het later opnieuw.',
  'live.fault.connection':
    '{host} was niet te bereiken ({reason}). Probeer het later opnieuw of vraag het aan de beheerder van die host.',
  'live.fault.redirects': '{host} stuurt meer dan {count} keer door. Geef het adres waar het op uitkomt.',
  'live.fault.redirect-insecure': '{host} stuurt door naar een adres zonder https. Geef het adres waar het op uitkomt.',
  'live.fault.too-big':
    '{host} stuurde meer dan {megabytes, number} MB; er is niets bewaard. Vraag een kleiner deel op.',
  'live.fault.too-slow':
    '{host} was niet binnen {seconds, number} s klaar; er is niets bewaard. Probeer het later opnieuw.',
  'live.fault.busy':
    '{host} vraagt om later terug te komen (status {status}){seconds, plural, =0 {} other {, na # s}}. Er is niet aangedrongen; probeer het later opnieuw.',
  'live.fault.access': '{host} geeft geen toegang tot {path} (status {status}). Controleer het geheim van deze bron.',
  'live.fault.status':
    '{host} antwoordde op {path} met status {status}. Controleer het adres of probeer het later opnieuw.',
  'live.fault.encoding': '{host} verpakt zijn antwoord op een manier die niet te lezen is ({encoding}).',
  'live.fault.secret-missing':
    'Het geheim {name} is niet ingesteld. Vraag de beheerder LIVE_SOURCE_SECRET_{name} in te stellen.',
  'live.fault.secret-host': 'Het geheim {name} hoort bij een andere host dan {host} en is niet verstuurd.',
  'live.fault.secret-insecure': 'Het geheim {name} wordt alleen over https verstuurd, en {host} wordt zonder gevraagd.',
  'live.fault.not-json':
    '{host} stuurde voor {path}, pagina {page}, iets dat niet als JSON te lezen is. Er is niets overgenomen; vraag het aan de beheerder van die host.',
  'live.fault.no-list': '{host} stuurde voor {path}, pagina {page}, iets dat geen lijst is. Er is niets overgenomen.',
  'live.fault.paging':
    'De pagina’s van {path} bij {host} sluiten niet op elkaar aan (pagina {page}). Er is niets overgenomen; vraag het aan de beheerder van die host.',
  'live.fault.not-ooapi':
    'Bij {host} is geen Open Onderwijs API (versie 5 of 6) gevonden: er is geen lijst van vakken op {path}. Controleer het adres.',
  'live.fault.many-requests':
    '{host} zou meer dan {count, number} keer gevraagd moeten worden. Er is niets overgenomen.',
  'live.fault.stopped': 'Het ophalen is gestopt. Er is niets overgenomen.',
  'live.fault.unexpected': 'Hier ging iets mis. Het logboek van de server vertelt meer.',
  'live.remark.list-missing':
    '{host} biedt {path} niet aan{count, plural, one {} other { (# keer)}}; wat daarin zou staan is weggelaten.',
  'live.remark.other-year':
    '{count, plural, one {Eén uitvoering} other {# uitvoeringen}} in {path} {count, plural, one {ligt} other {liggen}} in een ander studiejaar en {count, plural, one {is} other {zijn}} terzijde gelegd.',
  'live.problem.fetch.title': 'De bron kon niet worden opgehaald',
  'live.problem.unknown.title': 'Bron niet gevonden',
  'live.problem.unknown.detail': 'Er is geen live bron met nummer {id}.',
  'live.problem.name.title': 'Naam al gebruikt',
  'live.problem.name.detail': 'Er is al een live bron met de naam {name}. Kies een andere naam.',
} as const;
