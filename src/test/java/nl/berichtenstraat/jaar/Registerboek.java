package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Register;

/** What the lane's register has of the year, in the terms of the parties' books. */
final class Registerboek {

    private static final Gemeentecode GEMEENTE = new Gemeentecode(Jaar.GEMEENTE);

    private final Register register;
    private final Set<Long> nummers;

    /**
     * Over a register.
     *
     * @param nummers every assignment number that was ever sent
     */
    Registerboek(Register register, Set<Long> nummers) {
        this.register = register;
        this.nummers = nummers;
    }

    /** Messages that wait or are parked, and messages that have not gone out. */
    List<String> onafgemaakt() {
        Set<String> alle = new TreeSet<>();
        LongStream.rangeClosed(1, register.berichten().laatste())
                .mapToObj(id -> register.berichten().bericht(id).orElseThrow())
                .filter(bericht -> bericht.status() != Berichtstatus.VERWERKT)
                .forEach(bericht -> alle.add("received " + bericht.id() + ": " + bericht.status()));
        register.uitbak().wachtend(1).forEach(uitgaand -> alle.add("outgoing " + uitgaand.id()));
        return List.copyOf(alle);
    }

    /** The versions that count of all assignments to an aanbieder, in the form of {@link #tekst}. */
    List<String> toewijzingen(String agb) {
        return nummers.stream()
                .sorted()
                .flatMap(nummer -> register.toewijzingen().huidige(GEMEENTE, nummer).stream())
                .filter(toewijzing -> toewijzing.aanbieder().equals(new AgbCode(agb)))
                .map(Toewijzing::inhoud)
                .map(Registerboek::tekst)
                .toList();
    }

    /** What the register has of an assignment, to be compared with {@link nl.berichtenstraat.jaar.Toewijzing#tekst}. */
    private static String tekst(ToegewezenProduct inhoud) {
        return "%d: %s%s, %s to %s, %s %s, fixed %s"
                .formatted(
                        inhoud.toewijzingNummer(),
                        inhoud.product().map(Product::categorie).orElse(""),
                        inhoud.product().flatMap(Product::code).orElse(""),
                        inhoud.ingangsdatum(),
                        inhoud.einddatum().map(LocalDate::toString).orElse("open"),
                        inhoud.omvang()
                                .map(o -> o.volume() + " of " + o.eenheid().code() + " per "
                                        + o.frequentie().code())
                                .orElse("no size"),
                        inhoud.budget().map(Object::toString).orElse("no budget"),
                        inhoud.toewijzingsmoment());
    }

    /** How far a request is; never sent when the register does not have it. */
    Verzoekenboek.Stand verzoek(String agb, String referentie) {
        return register.verzoeken()
                .verzoek(new AgbCode(agb), referentie)
                .map(Verzoek::status)
                .map(status -> switch (status) {
                    case IN_BEHANDELING -> Verzoekenboek.Stand.OPEN;
                    case IN_ONDERZOEK -> Verzoekenboek.Stand.IN_ONDERZOEK;
                    case AFGEWEZEN -> Verzoekenboek.Stand.AFGEWEZEN;
                    case GEHONOREERD -> Verzoekenboek.Stand.TOEGEWEZEN;
                })
                .orElse(Verzoekenboek.Stand.NOOIT_VERZONDEN);
    }

    /**
     * What stands granted, by what its lines say.
     *
     * @param vakVan place in the books of an assignment in a month
     */
    Map<Vak, Long> saldi(LongFunction<Vak> vakVan) {
        Map<Vak, Long> saldi = new TreeMap<>();
        List<LocalDate> dagen = Jaar.JANUARI
                .atDay(1)
                .datesUntil(Jaar.DECEMBER.plusMonths(1).atDay(1))
                .toList();
        register.declaraties()
                .openDebet(GEMEENTE, nummers, dagen)
                .forEach(regel -> saldi.merge(
                        vakVan.apply(regel.toewijzingNummer()).in(YearMonth.from(regel.begindatum())),
                        regel.cent(),
                        Long::sum));
        return saldi;
    }

    /**
     * What stands granted by aanbieder, by what it keeps of every assignment for its ceilings.
     *
     * @param vakVan place in the books of an assignment
     */
    Map<String, Long> totalen(LongFunction<Vak> vakVan) {
        Map<String, Long> totalen = new HashMap<>();
        register.declaraties()
                .claimstand(GEMEENTE, nummers)
                .forEach((nummer, stand) -> totalen.merge(vakVan.apply(nummer).aanbieder(), stand.cent(), Long::sum));
        return totalen;
    }
}
