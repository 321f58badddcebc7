package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.CLIENT;
import static nl.berichtenstraat.bericht.Voorbeelden.DAGTEKENING;
import static nl.berichtenstraat.bericht.Voorbeelden.kop;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/** What is known about the records of {@link Voorbeelden}, such that every rule is satisfied. */
final class Beelden {

    /** Codes IB1 and IB2 of category 02; IB1 at one euro a minute. */
    static final Afspraak AFSPRAAK = afspraak(Map.of(Eenheid.MINUUT, 100L));

    private Beelden() {}

    /**
     * A contract with codes IB1 and IB2 in category 02 and these tariffs for IB1, which may be claimed in their units and,
     * with a tariff per hour, in minutes.
     */
    static Afspraak afspraak(Map<Eenheid, Long> tarieven) {
        return new Afspraak(
                Optional.of("drechtsteden-ib/2026-1"),
                Map.of("02", Set.of("IB1", "IB2")),
                tarieven.isEmpty() ? Map.of() : Map.of("IB1", eenheden(tarieven.keySet())),
                tarieven.isEmpty() ? Map.of() : Map.of("IB1", tarieven));
    }

    private static Set<Eenheid> eenheden(Set<Eenheid> metTarief) {
        Set<Eenheid> eenheden = EnumSet.copyOf(metTarief);
        if (metTarief.contains(Eenheid.UUR)) {
            eenheden.add(Eenheid.MINUUT);
        }
        return eenheden;
    }

    /** A header that arrives on its own date. */
    static Kopbeeld kopbeeld(Berichtsoort soort) {
        return new Kopbeeld(kop(soort), DAGTEKENING, false, List.of(DAGTEKENING), (code, dag) -> true);
    }

    /** A new assignment, without a request. */
    static Toewijzingsbeeld toewijzingsbeeld(ToegewezenProduct product) {
        return toewijzingsbeeld(product, Optional.empty());
    }

    /** An assignment whose number is known as this one. */
    static Toewijzingsbeeld toewijzingsbeeld(ToegewezenProduct product, Optional<Toewijzing> bekend) {
        return new Toewijzingsbeeld(
                kop(Berichtsoort.WMO301), CLIENT, product, bekend, false, Optional.empty(), Optional.empty(), AFSPRAAK);
    }

    /** A start or stop on the known assignment. */
    static <L extends Leveringsmelding> Leveringsbeeld<L> leveringsbeeld(L melding, Leveringsverloop verloop) {
        return new Leveringsbeeld<>(melding, DAGTEKENING, Optional.of(Voorbeelden.toewijzing()), verloop, AFSPRAAK);
    }

    /** Nothing reported yet. */
    static Leveringsverloop leegVerloop() {
        return new Leveringsverloop(List.of(), List.of());
    }

    /** A line that may be granted; see {@link Prestatiebeeldbouwer}. */
    static Prestatiebeeldbouwer prestatiebeeld() {
        return new Prestatiebeeldbouwer();
    }

    /** The codes that the findings answer with, in order; signals have none. */
    static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream().flatMap(b -> b.retourcode().stream()).toList();
    }

    /** A date in ISO form. */
    static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }
}
