package nl.berichtenstraat.straat.ggk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Zending;

/**
 * Takes from what leaves the lane what goes over the GGk, and puts it in envelopes that wait for the adapter: answers to what
 * came in that way, and what our gemeenten send. All else goes the way it went. The same outgoing message gets one envelope,
 * however often it is offered here.
 */
public final class Ggkuitgang implements Bezorger {

    /** What the lane finds when a payload fails its schema (level 1). */
    private static final String SCHEMA = "XSD";

    private static final Set<Ggkstand> ONDERWEG = Set.of(Ggkstand.WACHT, Ggkstand.OVERGEDRAGEN);

    private final Registers registers;
    private final Aansluitingen aansluitingen;
    private final Bezorger verder;
    private final Clock klok;

    /**
     * The way out over the GGk.
     *
     * @param registers with the envelopes
     * @param aansluitingen the gemeenten
     * @param verder for what does not go over the GGk
     * @param klok the time
     */
    public Ggkuitgang(Registers registers, Aansluitingen aansluitingen, Bezorger verder, Clock klok) {
        this.registers = registers;
        this.aansluitingen = aansluitingen;
        this.verder = verder;
        this.klok = klok;
    }

    @Override
    public void bezorg(List<Zending> zendingen) {
        List<Zending> anders = registers.inTransactie(register -> {
            List<Zending> rest = new ArrayList<>();
            for (Zending zending : zendingen) {
                if (!neem(register, zending.uitgaand())) {
                    rest.add(zending);
                }
            }
            return rest;
        });
        if (!anders.isEmpty()) {
            verder.bezorg(anders);
        }
    }

    /** Whether it goes over the GGk. */
    private boolean neem(Register register, Uitgaand uitgaand) {
        Bestemming bestemming = Bestemming.van(uitgaand.kenmerk().bestemming());
        Optional<Long> berichtId = uitgaand.kenmerk().berichtId();
        return switch (bestemming) {
            case RETOUR, DECLARATIEANTWOORD, FOUT ->
                berichtId
                        .flatMap(register.ggk()::bron)
                        .filter(bron -> antwoord(register, uitgaand, bron))
                        .isPresent();
            case TOEWIJZING, VERZOEKANTWOORD ->
                berichtId
                        .flatMap(register.berichten()::bericht)
                        .filter(bericht -> zelf(register, uitgaand, bericht))
                        .isPresent();
            case WERK, BACKOFFICE, AFREKENING, SIGNAAL, ALARM -> false;
        };
    }

    private boolean zelf(Register register, Uitgaand uitgaand, BewaardBericht bericht) {
        Berichtkenmerken kenmerken = bericht.kenmerken().orElseThrow();
        Optional<Aansluiting> ons = aansluitingen.van(kenmerken.gemeente());
        ons.ifPresent(aansluiting -> eens(
                register,
                uitgaand,
                () -> plaats(
                        register,
                        uitgaand,
                        new Enveloppen(register, aansluiting, klok.instant())
                                .envelop(soort(uitgaand), kenmerken.aanbieder(), Optional.empty()),
                        Optional.empty(),
                        bezwaar(aansluiting, uitgaand))));
        return ons.isPresent();
    }

    private boolean antwoord(Register register, Uitgaand uitgaand, Ggkbericht bron) {
        Optional<Aansluiting> ons = aansluitingen.van(bron.gemeente());
        ons.ifPresent(aansluiting -> eens(register, uitgaand, () -> {
            if (Bestemming.van(uitgaand.kenmerk().bestemming()) == Bestemming.FOUT) {
                fout(register, aansluiting, bron);
            } else {
                retour(register, aansluiting, uitgaand, bron);
            }
        }));
        return ons.isPresent();
    }

    private void retour(Register register, Aansluiting aansluiting, Uitgaand uitgaand, Ggkbericht bron) {
        Stuurgegevens vraag = bron.bericht().orElseThrow().stuurgegevens();
        Optional<String> bezwaar = gereageerd(register, bron)
                ? Optional.of("Op het bericht waarop dit antwoordt is al gereageerd, en dat mag één keer.")
                : bezwaar(aansluiting, uitgaand);
        plaats(
                register,
                uitgaand,
                new Enveloppen(register, aansluiting, klok.instant())
                        .envelop(soort(uitgaand), vraag.zender().organisatie(), Optional.of(vraag)),
                Optional.of(bron.id()),
                bezwaar);
    }

    /** Whether there is an answer or fault of ours about it that went out, or is about to, and was not rejected. */
    private static boolean gereageerd(Register register, Ggkbericht bron) {
        return register.ggk().reacties(bron.id()).stream()
                .anyMatch(reactie -> !reactie.ingekomen() && ONDERWEG.contains(reactie.stand()));
    }

    /** Only a payload that fails its schema may be answered with a Fo01, and only to those who can have sent one. */
    private void fout(Register register, Aansluiting aansluiting, Ggkbericht bron) {
        Bevindingsrij bevinding = eersteBevinding(register, bron);
        StufBericht bericht = bron.bericht().orElseThrow();
        Stuurgegevens kop = bericht.stuurgegevens();
        boolean mag = bevinding.regel().equals(SCHEMA) && !Keten.is(kop.zender().organisatie());
        if (!mag) {
            new Aandachtslijst(register, klok.instant()).bij(bron.id(), "Niet te verwerken. " + bevinding.uitleg());
            return;
        }
        boolean gereageerd = gereageerd(register, bron);
        if (gereageerd && register.ggk().foutOver(bron.id()).isEmpty()) {
            new Aandachtslijst(register, klok.instant())
                    .bij(bron.id(), "Dit bericht is al beantwoord, en nu blijkt het niet te verwerken.");
        }
        if (!gereageerd) {
            Fout fout = Fout.van(
                    aansluiting.foutcode(),
                    Fout.Plek.CLIENT,
                    "Berichtbody is niet conform schema in sectormodel: " + bevinding.uitleg(),
                    details(bericht));
            register.ggk()
                    .maak(
                            Ggkontvangst.KANAAL,
                            klok.instant(),
                            new Enveloppen(register, aansluiting, klok.instant()).fout(kop, fout),
                            new Koppeling(
                                    bron.koppeling().berichtId(),
                                    Optional.empty(),
                                    Optional.of(bron.id()),
                                    Optional.empty()),
                            Optional.empty());
            new Reacties(register, klok.instant()).onbruikbaar(bron);
        }
    }

    private static Optional<String> details(StufBericht bericht) {
        return bericht.parameters()
                .flatMap(versie -> bericht.stuurgegevens()
                        .functie()
                        .map(functie -> functie + "-" + versie.functieVersie() + versie.functieSubversie()));
    }

    private static Bevindingsrij eersteBevinding(Register register, Ggkbericht bron) {
        long id = bron.koppeling().berichtId().orElseThrow();
        try (Stream<Bevindingsrij> bevindingen = register.berichten().bevindingen(id)) {
            return bevindingen.findFirst().orElseThrow();
        }
    }

    private void plaats(
            Register register,
            Uitgaand uitgaand,
            StufBericht bericht,
            Optional<Long> antwoordOp,
            Optional<String> bezwaar) {
        Ggkbericht gemaakt = register.ggk()
                .maak(
                        Ggkontvangst.KANAAL,
                        klok.instant(),
                        bericht,
                        new Koppeling(
                                uitgaand.kenmerk().berichtId(),
                                Optional.of(uitgaand.id()),
                                antwoordOp,
                                Optional.empty()),
                        bezwaar);
        bezwaar.or(() -> waarschuwing(bericht, uitgaand))
                .ifPresent(reden -> new Aandachtslijst(register, klok.instant()).bij(gemaakt.id(), reden));
    }

    /** Delivering once more is offering the same envelope once more; one that was stopped waits for a person still. */
    private void eens(Register register, Uitgaand uitgaand, Runnable maak) {
        Optional<Ggkbericht> eerder = register.ggk().voorUitgaand(uitgaand.id());
        if (eerder.isEmpty()) {
            maak.run();
        } else if (!eerder.get().koppeling().uitgaandId().equals(Optional.of(uitgaand.id()))) {
            opnieuw(register, eerder.get());
        }
    }

    private void opnieuw(Register register, Ggkbericht eerder) {
        switch (eerder.stand()) {
            case OVERGEDRAGEN, BEANTWOORD -> register.ggk().opnieuw(eerder.id(), Optional.empty());
            case WACHT -> {
                // it goes out anyhow
            }
            default ->
                new Aandachtslijst(register, klok.instant())
                        .bij(eerder.id(), "De straat wil dit bericht nog eens bezorgen. Zeg hier wat ermee moet.");
        }
    }

    private static Optional<String> bezwaar(Aansluiting aansluiting, Uitgaand uitgaand) {
        long hard = aansluiting.limieten().hard();
        return uitgaand.lengte() > hard
                ? Optional.of("Te groot voor het GGk: " + uitgaand.lengte() + " bytes, en de grens is " + hard
                        + ". Verdeel de inhoud over meer berichten.")
                : Optional.empty();
    }

    /** It goes out, but the adapter may not like it: above this the standard for large messages is meant. */
    private Optional<String> waarschuwing(StufBericht bericht, Uitgaand uitgaand) {
        return aansluitingen
                .van(bericht.stuurgegevens().zender().organisatie())
                .filter(aansluiting ->
                        uitgaand.lengte() > aansluiting.limieten().zacht())
                .map(aansluiting ->
                        "Groot voor het GGk: " + uitgaand.lengte() + " bytes. Het gaat op weg; ga na of het aankomt.");
    }

    private static Berichtsoort soort(Uitgaand uitgaand) {
        return Berichtsoort.valueOf(uitgaand.kenmerk().soort().toUpperCase(Locale.ROOT));
    }
}
