package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Auditlog.Bewaard;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Registers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The audit log: who did or saw what, and why. It can be read and taken along, and nothing else. */
public final class Logboekpaginas implements Webdeel {

    private static final int PAGINA = 50;
    private static final int BLOK = 500;
    private static final List<String> FILTERS = List.of("wie", "handeling", "onderwerp", "van", "tot");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");
    private static final String BEGIN_VAN_FORMULE = "=+-@\t\r";

    private final Registers registers;
    private final Clock klok;

    /**
     * What the page shows.
     *
     * @param filter what was asked for, by field
     * @param regels the lines
     * @param volgende query for the lines after these; empty when there are none
     * @param vraag query for these lines without a page
     */
    public record Logboek(Map<String, String> filter, List<Logregel> regels, Optional<String> volgende, String vraag) {}

    /** A line on the page; its moment in Dutch time, what was done in words. */
    public record Logregel(String moment, String handeling, Regel regel) {

        static Logregel van(Regel regel, ZoneId zone) {
            return new Logregel(new Datums(zone).moment(regel.moment()), Woorden.handeling(regel.handeling()), regel);
        }
    }

    /** The log in this register. */
    public Logboekpaginas(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/logboek", Recht.LOGBOEK, this::toon);
        wegen.pagina("/logboek.csv", Recht.LOGBOEK, this::neemMee);
    }

    private void toon(Verzoek verzoek) {
        Map<String, String> filter = filter(verzoek);
        List<Bewaard> regels = lees(keuze(filter), voor(verzoek), PAGINA + 1);
        List<Bewaard> zichtbaar = regels.subList(0, Math.min(PAGINA, regels.size()));
        Optional<String> volgende = regels.size() > PAGINA
                ? Optional.of(met(
                        filter, "voor", Long.toString(zichtbaar.get(PAGINA - 1).id())))
                : Optional.empty();
        verzoek.toon(
                "beheer/toegang/logboek.jte",
                "Logboek",
                new Logboek(
                        filter,
                        zichtbaar.stream()
                                .map(bewaard -> Logregel.van(bewaard.regel(), klok.getZone()))
                                .toList(),
                        volgende,
                        vraag(filter)));
    }

    private void neemMee(Verzoek verzoek) throws IOException {
        Map<String, String> filter = filter(verzoek);
        Keuze keuze = keuze(filter);
        registers.inTransactie(register -> {
            verzoek.noteer(register, "logboek-gedownload", "", vraag(filter));
            return register;
        });
        verzoek.bestand("logboek.csv", "text/csv; charset=utf-8", uit -> schrijf(keuze, uit));
    }

    private void schrijf(Keuze keuze, OutputStream uit) throws IOException {
        Writer tekst = new OutputStreamWriter(uit, UTF_8);
        // so that a spreadsheet takes it for what it is
        tekst.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(
                tekst, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            csv.printRecord("moment", "wie", "rol", "handeling", "onderwerp", "reden");
            Optional<Long> voor = Optional.empty();
            List<Bewaard> blok;
            do {
                blok = lees(keuze, voor, BLOK);
                for (Bewaard bewaard : blok) {
                    csv.printRecord(cellen(bewaard.regel()));
                }
                voor = blok.isEmpty()
                        ? voor
                        : Optional.of(blok.get(blok.size() - 1).id());
            } while (blok.size() == BLOK);
        }
    }

    private List<Bewaard> lees(Keuze keuze, Optional<Long> voor, int aantal) {
        return registers.lees(register -> register.audit().lees(keuze, voor, aantal));
    }

    private List<String> cellen(Regel regel) {
        return Stream.of(
                        MOMENT.format(regel.moment().atZone(klok.getZone())),
                        regel.wie(),
                        regel.rol(),
                        regel.handeling(),
                        regel.onderwerp(),
                        regel.reden())
                .map(Logboekpaginas::geenFormule)
                .toList();
    }

    /** A spreadsheet runs what begins like a formula. */
    private static String geenFormule(String cel) {
        return !cel.isEmpty() && BEGIN_VAN_FORMULE.indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }

    private Keuze keuze(Map<String, String> filter) {
        return new Keuze(
                gevuld(filter, "wie"),
                gevuld(filter, "handeling").map(Logboekpaginas::handeling),
                gevuld(filter, "onderwerp"),
                gevuld(filter, "van").map(Logboekpaginas::dag).map(this::begin),
                gevuld(filter, "tot").map(Logboekpaginas::dag).map(dag -> begin(dag.plusDays(1))));
    }

    /** As it stands in the log, whether it is typed so or as the page shows it. */
    private static String handeling(String getypt) {
        return getypt.replace(' ', '-');
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant();
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw Webfout.ongeldig("Vul een dag in als jaar-maand-dag, bijvoorbeeld 2026-03-01.");
        }
    }

    private static Optional<Long> voor(Verzoek verzoek) {
        try {
            return verzoek.vraag("voor").map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw Webfout.ongeldig("Dit is geen pagina van het logboek.");
        }
    }

    private static Map<String, String> filter(Verzoek verzoek) {
        Map<String, String> filter = new LinkedHashMap<>();
        FILTERS.forEach(naam -> filter.put(naam, verzoek.vraag(naam).orElse("")));
        return filter;
    }

    private static Optional<String> gevuld(Map<String, String> filter, String naam) {
        return Optional.of(filter.get(naam)).filter(waarde -> !waarde.isEmpty());
    }

    private static String met(Map<String, String> filter, String naam, String waarde) {
        Map<String, String> meer = new LinkedHashMap<>(filter);
        meer.put(naam, waarde);
        return vraag(meer);
    }

    private static String vraag(Map<String, String> filter) {
        return filter.entrySet().stream()
                .filter(veld -> !veld.getValue().isEmpty())
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
