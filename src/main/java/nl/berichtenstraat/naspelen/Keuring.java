package nl.berichtenstraat.naspelen;

import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;

/** What the chain looks at, and what it has against a message, by the codes of the list of 2025. */
final class Keuring {

    private static final Set<String> VAN_VECOZO = Set.of("IB010", "IB011");

    private final Set<Gemeentecode> gemeenten;
    private final Set<AgbCode> aanbieders;

    /** Of these parties. */
    Keuring(Set<Gemeentecode> gemeenten, Set<AgbCode> aanbieders) {
        this.gemeenten = gemeenten;
        this.aanbieders = aanbieders;
    }

    /** What there is against a message of a gemeente; empty when it may go on. */
    Optional<Fout> bezwaar(StufBericht bericht, Stoornis stoornis) {
        return bezwaar(bericht).or(() -> keur(bericht, stoornis));
    }

    /** A message of an aanbieder that is rejected by chance. */
    static Fout vanAanbieder() {
        return fout("IB008", "Indienende partij beschikt niet over juiste rol voor dit berichttype.");
    }

    /** Which party of the chain sends this fault. */
    static String afzender(Fout fout) {
        return VAN_VECOZO.contains(fout.code()) ? "VECOZO" : "IB";
    }

    private Optional<Fout> bezwaar(StufBericht bericht) {
        Stuurgegevens kop = bericht.stuurgegevens();
        if (!gemeenten.contains(new Gemeentecode(kop.zender().organisatie()))) {
            return Optional.of(fout("IB005", "Gemeentecode is niet bekend bij het GGK, controleer de StUF-envelop."));
        }
        if (!aanbieders.contains(new AgbCode(kop.ontvanger().organisatie()))) {
            return Optional.of(fout("IB010", "Geadresseerde partij niet aangesloten bij VECOZO of AGB is incorrect."));
        }
        Optional<Functie> functie = kop.functie().flatMap(Functie::van);
        boolean past = kop.berichtcode() == Berichtcode.FO01
                || functie.filter(f -> f.zendtGemeente()
                                && (f.envelop() == kop.berichtcode() || f.naam().equals("WMO325")))
                        .isPresent();
        return past
                ? Optional.empty()
                : Optional.of(
                        fout(
                                "IB006",
                                "Zendend systeem niet geautoriseerd voor combinatie van berichtcode, entiteittype en functie."));
    }

    /** Only what begins or answers an exchange is rejected by chance: about a fault nobody says anything. */
    private static Optional<Fout> keur(StufBericht bericht, Stoornis stoornis) {
        return stoornis == Stoornis.AFGEWEZEN
                        && bericht.stuurgegevens().berichtcode().isEnvelop()
                ? Optional.of(fout("IB011", "Geadresseerde partij beschikt niet over juiste rol voor dit berichttype."))
                : Optional.empty();
    }

    private static Fout fout(String code, String omschrijving) {
        return Fout.van(code, Fout.Plek.CLIENT, omschrijving, Optional.empty());
    }
}
