/** A real-looking draft without suspicion, invented. */
export const plain = `# Underretning om Emil Bech

Dato: 12. marts 2026

## Hvad er vi bekymrede for

Vi er bekymrede for Emil, fordi han sover i timerne og tit kommer for sent. <!-- råd: hvor mange gange siden jul? -->

## Observationer

- Mandag den 9. marts kl. 8.15 græd Emil i garderoben. Han sagde: »Jeg har ikke sovet.«
- I tirsdags faldt han i søvn i matematik i 2. klasse.
- Han er udadreagerende.

## Forældrenes syn

Den 5. marts 2026 talte klasselærer Mette Holm med mor. Mor siger, at Emil spiller om natten.

## Egne indsatser

Fra uge 6 har Emil haft en fast voksen ved ankomst. [[virkning?]]

## Vores vurdering

Vi vurderer, at Emil har brug for mere ro om aftenen. Familien taler somalisk hjemme.
`;

/** A real-looking draft under suspicion of violence, invented. */
export const abuse = `# Underretning om Sofie

Dato: 12. marts 2026

I morges viste Sofie et blåt mærke på overarmen. Hun sagde: »Min far slog mig i går, fordi jeg spildte.«
Hun er bange for at gå hjem i dag.

## Barnets egne ord

## Forældrenes syn
`;

export const plainName = "underretning-emil.md";
export const abuseName = "underretning-sofie.md";
