package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Signalenregister;
import nl.berichtenstraat.register.Uitbak;

/**
 * Keeps the signals between one gemeente and one aanbieder up to date, in one transaction that has their group: first say
 * what holds ({@link #geldt}, as often as needed), then within which bounds all else holds no more
 * ({@code trekOverigeIn...}), and in the end tell the gemeente what changed ({@link #verstuur}). Each signal is told once,
 * and once more when it is withdrawn; one that holds already stays as it is, whatever its explanation has become.
 *
 * <p>Remembers the numbers of signals, never the signals: thousands take no room.
 */
final class Signalenboek {

    private static final int BATCH = 500;

    private final Register register;
    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;
    private final LocalDate dag;
    private final Optional<Long> berichtId;
    private final Set<Long> geldend = new HashSet<>();
    private final SortedSet<Long> veranderd = new TreeSet<>();
    private int nieuw;

    /**
     * The book of a pair.
     *
     * @param register the register in this transaction
     * @param gemeente the one
     * @param aanbieder the other
     * @param dag the day on which signals arise or are withdrawn
     * @param berichtId the received message that is processed; empty when a look at the register is the cause
     */
    Signalenboek(Register register, Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag, Optional<Long> berichtId) {
        this.register = register;
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
        this.dag = dag;
        this.berichtId = berichtId;
    }

    /** The book of the pair of a message that is processed. */
    static Signalenboek van(Zaak zaak) {
        return new Signalenboek(
                zaak.register(), zaak.gemeente(), zaak.aanbieder(), zaak.vandaag(), Optional.of(zaak.id()));
    }

    /** These hold: those that are not open yet are added. */
    void geldt(Collection<Signaal> signalen) {
        Map<Sleutel, Long> open = open(signalen);
        signalen.forEach(
                signaal -> geldend.add(open.computeIfAbsent(Sleutel.van(signaal), sleutel -> voegToe(signaal))));
    }

    /** Of these kinds nothing else holds between the two. */
    void trekOverigeIn(Set<Signaalsoort> soorten) {
        trekOverigeIn(signalen().open(gemeente, aanbieder, soorten));
    }

    /** Of these kinds nothing else holds with one of these keys. */
    void trekOverigeMetSleutelsIn(Set<Signaalsoort> soorten, Collection<String> sleutels) {
        trekOverigeIn(signalen().openMetSleutels(gemeente, aanbieder, soorten, sleutels).stream());
    }

    /**
     * Tells the gemeente in one message what changed; sends nothing when nothing did. After this the book is closed.
     *
     * @return how many signals arose and were withdrawn
     */
    Signalering.Uitslag verstuur() {
        if (!veranderd.isEmpty()) {
            Uitbak.Kenmerk kenmerk = new Uitbak.Kenmerk(
                    berichtId, "signalen", Bestemming.SIGNAAL.naam(), Groep.van(gemeente, aanbieder));
            register.uitbak()
                    .plaats(kenmerk, uit -> Signalenmelding.schrijf(gemeente, aanbieder, veranderingen(), uit));
        }
        return new Signalering.Uitslag(nieuw, veranderd.size() - nieuw);
    }

    private Map<Sleutel, Long> open(Collection<Signaal> signalen) {
        if (signalen.isEmpty()) {
            return new HashMap<>();
        }
        Set<Signaalsoort> soorten = EnumSet.noneOf(Signaalsoort.class);
        Set<String> sleutels = new HashSet<>();
        signalen.forEach(signaal -> {
            soorten.add(signaal.soort());
            sleutels.add(signaal.sleutel());
        });
        Map<Sleutel, Long> open = new HashMap<>();
        signalen()
                .openMetSleutels(gemeente, aanbieder, soorten, sleutels)
                .forEach(bewaard -> open.put(Sleutel.van(bewaard.signaal()), bewaard.id()));
        return open;
    }

    private long voegToe(Signaal signaal) {
        long id = signalen().voegToe(gemeente, aanbieder, signaal, dag);
        veranderd.add(id);
        nieuw++;
        return id;
    }

    private void trekOverigeIn(Stream<BewaardSignaal> open) {
        List<Long> vervallen =
                open.map(BewaardSignaal::id).filter(id -> !geldend.contains(id)).toList();
        signalen().trekIn(vervallen, dag);
        veranderd.addAll(vervallen);
    }

    /** What changed, in the order in which the signals arose. */
    private Stream<BewaardSignaal> veranderingen() {
        List<Long> ids = List.copyOf(veranderd);
        return Stream.iterate(0, van -> van < ids.size(), van -> van + BATCH)
                .map(van -> ids.subList(van, Math.min(van + BATCH, ids.size())))
                .flatMap(deel -> signalen().signalen(deel).stream());
    }

    private Signalenregister signalen() {
        return register.signalen();
    }

    /** What tells open signals apart. */
    private record Sleutel(Signaalsoort soort, String waarde) {

        static Sleutel van(Signaal signaal) {
            return new Sleutel(signaal.soort(), signaal.sleutel());
        }
    }
}
