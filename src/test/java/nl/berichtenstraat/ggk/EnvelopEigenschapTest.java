package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;

/** What is written reads as what was to be written, whatever stands in it. */
class EnvelopEigenschapTest {

    @Property(tries = 300)
    void readsBackEveryEnvelope(
            @ForAll("enveloppen") Goed voorbeeld,
            @ForAll @Size(min = 4, max = 40_000) byte[] inhoud,
            @ForAll boolean soap)
            throws IOException {
        inhoud[0] = '<';
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.envelop(
                voorbeeld.bericht(), voorbeeld.bestandsnaam(), new ByteArrayInputStream(inhoud), soap, uit);
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        Enveloplezing lezing = Enveloplezer.lees(
                new ByteArrayInputStream(uit.toByteArray()), payload, soap, new Leesgrenzen(uit.size(), inhoud.length));
        assertThat(lezing).isEqualTo(voorbeeld);
        assertThat(payload.toByteArray()).isEqualTo(inhoud);
    }

    @Property(tries = 300)
    void readsBackEveryFault(@ForAll("fouten") StufBericht fout, @ForAll boolean soap) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.bericht(fout, soap, uit);
        assertThat(Enveloplezer.lees(
                        new ByteArrayInputStream(uit.toByteArray()),
                        new ByteArrayOutputStream(),
                        soap,
                        Voorbeelden.GRENZEN))
                .isEqualTo(new Goed(fout, Optional.empty(), false));
    }

    @Provide
    Arbitrary<Goed> enveloppen() {
        Arbitrary<Optional<String>> bestandsnaam = Arbitraries.strings()
                .withChars("abcXYZ019.-_")
                .ofMinLength(4)
                .ofMaxLength(255)
                .optional();
        return Combinators.combine(stuurgegevens(true), versies(), bestandsnaam)
                .as((gegevens, versies, naam) -> new Goed(StufBericht.envelop(gegevens, versies), naam, false));
    }

    @Provide
    Arbitrary<StufBericht> fouten() {
        Arbitrary<Fout> fout = Combinators.combine(
                        tekst(0, 7),
                        Arbitraries.of(Fout.Plek.values()),
                        tekst(0, 200),
                        tekst(1, 1000).optional())
                .as(Fout::new);
        return Combinators.combine(stuurgegevens(false), fout).as(StufBericht::fout);
    }

    private static Arbitrary<Stuurgegevens> stuurgegevens(boolean envelop) {
        Arbitrary<Berichtcode> code = envelop
                ? Arbitraries.of(Berichtcode.DI01, Berichtcode.DU01)
                : Arbitraries.of(Berichtcode.FO01, Berichtcode.FO03);
        Arbitrary<String> tijdstip = Arbitraries.of("20260302", "2026030210", "20240229235959", "20260302101530125");
        Arbitrary<String> functie = Arbitraries.of("WMO301", "VOORBEELD", "<&>");
        return Combinators.combine(code, systeem(envelop), systeem(envelop), uuid(), tijdstip, uuid(), functie)
                .as((c, van, aan, ref, moment, cross, f) -> new Stuurgegevens(
                        c,
                        van,
                        aan,
                        ref,
                        moment,
                        c == Berichtcode.DI01 ? Optional.empty() : Optional.of(cross),
                        envelop ? Optional.of(f) : Optional.empty()));
    }

    private static Arbitrary<Systeem> systeem(boolean envelop) {
        Arbitrary<String> organisatie = tekst(envelop ? 1 : 0, 200).filter(naam -> !envelop || !naam.isBlank());
        return Combinators.combine(
                        organisatie,
                        tekst(3, 50),
                        tekst(1, 50).optional(),
                        tekst(1, 100).optional())
                .as(Systeem::new);
    }

    private static Arbitrary<Parameters> versies() {
        Arbitrary<String> versie = Arbitraries.strings().numeric().ofLength(4);
        return Combinators.combine(versie, versie, versie, versie).as(Parameters::new);
    }

    private static Arbitrary<String> uuid() {
        return Arbitraries.randomValue(EnvelopEigenschapTest::uuid);
    }

    private static String uuid(Random toeval) {
        long eerste = toeval.nextLong() & ~0xF000L | 0x4000L;
        long tweede = toeval.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(eerste, tweede).toString();
    }

    private static Arbitrary<String> tekst(int kortste, int langste) {
        return Arbitraries.strings()
                .withChars("abc &<>\"'é€\t\n\r]")
                .ofMinLength(kortste)
                .ofMaxLength(langste);
    }
}
