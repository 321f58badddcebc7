package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Afwijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Kop;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.afrekening.maand.Maandafrekeningschrijver;
import nl.berichtenstraat.afrekening.maand.Maandgegevens;
import nl.berichtenstraat.afrekening.maand.Maandopstelling;
import nl.berichtenstraat.antwoord.Retourcode;
import nl.berichtenstraat.antwoord.Retourcodelijst;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Sluitingenregister;
import nl.berichtenstraat.register.Sluitingenregister.NieuweSluiting;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.register.Uitbak;

/** Closes a month of one gemeente and one aanbieder, within a transaction that has their group. */
final class Paarsluiting {

    private static final String SOORT = "maandafrekening";
    private static final Retourcodelijst RETOURCODES = Retourcodelijst.lees();

    private final Register register;
    private final Sluitingenregister sluitingen;
    private final Contractboek contractboek;
    private final Paar paar;
    private final YearMonth maand;
    private final LocalDate dag;

    Paarsluiting(Register register, Contractboek contractboek, Paar paar, YearMonth maand, LocalDate dag) {
        this.register = register;
        this.sluitingen = register.sluitingen();
        this.contractboek = contractboek;
        this.paar = paar;
        this.maand = maand;
        this.dag = dag;
    }

    /**
     * Settles what is still owed, takes all that is open into a statement and puts it in the outbox.
     *
     * @return the statement in the outbox; empty when there is nothing to tell of the month
     */
    Optional<Long> sluit() {
        new Boekhouding(register, contractboek, paar.gemeente(), paar.aanbieder(), Optional.empty(), dag)
                .rekenAf(sluitingen.onverrekend(paar, maand));
        List<Toewijzing> lopend = sluitingen.lopend(paar, maand).stream()
                .filter(toewijzing -> !toewijzing.inhoud().isVerwijderd())
                .toList();
        boolean gedeclareerd = lopend.isEmpty() || sluitingen.isGedeclareerd(paar, maand);
        Maandgegevens gegevens = gegevens(lopend, gedeclareerd);
        return gegevens.zijnLeeg() ? Optional.empty() : Optional.of(sluit(gegevens, gedeclareerd));
    }

    private Maandgegevens gegevens(List<Toewijzing> lopend, boolean gedeclareerd) {
        Stream<YearMonth> ontbreekt = gedeclareerd ? Stream.empty() : Stream.of(maand);
        return new Maandgegevens(
                sluitingen.vanMaand(paar, maand),
                sluitingen.geparkeerd(paar, maand),
                sluitingen.openBoekingen(paar, maand),
                lopend,
                Stream.concat(sluitingen.ongedeclareerd(paar).stream(), ontbreekt)
                        .toList(),
                sluitingen.inAfsluitingen(paar),
                sluitingen.voorAfsluitingen(paar, maand),
                sluitingen.boekstand(paar, maand));
    }

    private long sluit(Maandgegevens gegevens, boolean gedeclareerd) {
        Maandopstelling opstelling = new Maandopstelling(maand, gegevens);
        Totalen totalen = opstelling.totalen();
        List<Afwijzing> afwijzingen = afwijzingen();
        long id = sluitingen.voegToe(
                new NieuweSluiting(paar, maand, dag, gedeclareerd, totalen.dezeMaand(), totalen.correcties()),
                gegevens.boekingen().size());
        Kop kop = new Kop(String.format("M%011d", id), dag, paar.gemeente(), paar.aanbieder(), maand);
        long uitgaand = verstuur(opstelling.afrekening(kop, afwijzingen));
        sluitingen.verstuurd(id, uitgaand);
        return uitgaand;
    }

    private long verstuur(Maandafrekening afrekening) {
        Uitbak.Kenmerk kenmerk = new Uitbak.Kenmerk(
                Optional.empty(), SOORT, Bestemming.AFREKENING.naam(), Groep.van(paar.gemeente(), paar.aanbieder()));
        return register.uitbak()
                .plaats(kenmerk, uit -> Maandafrekeningschrijver.schrijf(afrekening, uit))
                .id();
    }

    private List<Afwijzing> afwijzingen() {
        return sluitingen.openAfwijzingen(paar, maand).stream()
                .map(een ->
                        new Afwijzing(een.regel(), een.retourcode(), titel(een.retourcode()), een.aantal(), een.cent()))
                .toList();
    }

    private static String titel(String retourcode) {
        return RETOURCODES.zoek(retourcode).map(Retourcode::omschrijving).orElse("Retourcode " + retourcode);
    }
}
