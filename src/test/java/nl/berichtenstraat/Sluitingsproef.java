package nl.berichtenstraat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.Voorbeeldberichten.Toewijzing;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekeninglezer;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Doorgeefregisters;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Maandafsluiting;
import nl.berichtenstraat.straat.Maandafsluiting.Gesloten;
import nl.berichtenstraat.straat.Maandafsluiting.Uitslag;
import nl.berichtenstraat.straat.Uitkomst;

/**
 * A lane with a contract that pays no more than what was assigned, messages of a gemeente and its aanbieders, and closes.
 * The contract has the first aanbieder only, until {@link #metContractVan} says otherwise.
 */
final class Sluitingsproef implements AutoCloseable {

    static final String GEMEENTE = "0505";
    static final String EERSTE = "98000001";
    static final String TWEEDE = "98000002";
    static final String PRODUCT = "IB1";
    static final long CENT_PER_MINUUT = 102;

    private final Path map;
    private final Agenda agenda;
    private Onderdelen straat;
    private int berichten;

    Sluitingsproef(Path map, LocalDate vandaag) {
        this.map = map;
        this.agenda = new Agenda(vandaag);
        this.straat = open(EERSTE);
    }

    /** From now on the contract has these aanbieders. */
    void metContractVan(String... aanbieders) {
        straat.close();
        straat = open(aanbieders);
    }

    void wordt(LocalDate dag) {
        agenda.vandaag = dag;
    }

    LocalDate vandaag() {
        return agenda.vandaag;
    }

    Path data() {
        return map.resolve("data");
    }

    Path contracten() {
        return map.resolve("contracten");
    }

    Registers registers() {
        return straat.registers();
    }

    /** An assignment of so many minutes a week; another one with the same number takes its place. */
    Uitkomst wijsToe(
            String aanbieder, int client, long nummer, LocalDate begin, LocalDate einde, long minuten, String reden) {
        LocalDate dag = agenda.vandaag;
        Toewijzing toewijzing = new Toewijzing(nummer, PRODUCT, dag, begin, einde, minuten, "2", reden);
        return verwerk(new Voorbeeldberichten(GEMEENTE, aanbieder)
                .toewijzing("T" + ++berichten, dag, Proefberichten.bsn(client), List.of(toewijzing))
                .replace("09:00:00", "%02d:%02d:%02d".formatted(9, berichten / 60, berichten % 60))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A claim over a month. */
    Uitkomst declareer(String aanbieder, YearMonth maand, List<Regel> regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        String nummer = "D" + ++berichten;
        long totaal = regels.stream().mapToLong(Regel::getekend).sum();
        new Voorbeeldberichten(GEMEENTE, aanbieder)
                .declaratie(nummer, agenda.vandaag, nummer, maand, totaal, regels.stream(), uit);
        return verwerk(uit.toByteArray());
    }

    /** A line over the days that the assignment may have. */
    static Regel regel(int client, String referentie, long toewijzing, LocalDate begin, LocalDate einde, long minuten) {
        return new Regel(
                Proefberichten.bsn(client),
                referentie,
                "",
                toewijzing,
                PRODUCT,
                begin,
                einde,
                minuten,
                CENT_PER_MINUUT,
                minuten * CENT_PER_MINUUT);
    }

    /** The line that takes another one back. */
    static Regel credit(Regel r, String referentie) {
        return new Regel(
                r.bsn(),
                referentie,
                r.referentie(),
                r.toewijzing(),
                r.code(),
                r.begin(),
                r.einde(),
                r.minuten(),
                r.minuuttarief(),
                r.cent());
    }

    List<Uitslag> sluit(YearMonth maand) {
        return straat.maandafsluiting().sluit(maand, paar -> true).orElseThrow();
    }

    /** Closes a month, and fails at the end of the transaction with this number, from 1, before it is kept. */
    void sluitEnFaal(YearMonth maand, int transactie) {
        Registers falend = new FalendeRegisters(registers(), transactie);
        new Maandafsluiting(falend, straat.contracten(), agenda).sluit(maand, paar -> true);
    }

    /** The statement of an aanbieder for a month that can be closed. */
    Maandafrekening sluit(String aanbieder, YearMonth maand) {
        return Maandafrekeninglezer.lees(inhoud(gesloten(aanbieder, maand).uitgaandId()));
    }

    Gesloten gesloten(String aanbieder, YearMonth maand) {
        return sluit(maand).stream()
                .filter(uitslag -> uitslag.paar().aanbieder().code().equals(aanbieder))
                .map(Gesloten.class::cast)
                .findFirst()
                .orElseThrow();
    }

    byte[] inhoud(long uitgaandId) {
        return registers().lees(register -> {
            try (InputStream inhoud = register.uitbak().inhoud(uitgaandId)) {
                return inhoud.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Everything in the outbox of this kind, oldest first. */
    List<byte[]> uitgaand(String soort) {
        List<Uitgaand> alle = registers().lees(register -> register.uitbak().wachtendNaarBuiten(100_000));
        return alle.stream()
                .filter(uitgaand -> uitgaand.kenmerk().soort().equals(soort))
                .map(uitgaand -> inhoud(uitgaand.id()))
                .toList();
    }

    @Override
    public void close() {
        straat.close();
    }

    private Uitkomst verwerk(byte[] bericht) {
        long id = straat.ontvangst()
                .ontvang(new Herkomst("proef", "bericht " + berichten), new ByteArrayInputStream(bericht));
        return straat.verwerking().verwerk(id);
    }

    private Onderdelen open(String... aanbieders) {
        schrijfContract(aanbieders);
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data().toString());
        tekst.setProperty("contracts.folder", contracten().toString());
        return Onderdelen.van(Instellingen.van(tekst, Path.of("").toAbsolutePath()), agenda);
    }

    private void schrijfContract(String... aanbieders) {
        StringBuilder partijen = new StringBuilder();
        for (String aanbieder : aanbieders) {
            partijen.append("  - {agb: '").append(aanbieder).append("', van: 2026-01-01}\n");
        }
        try {
            Files.createDirectories(contracten());
            Files.writeString(contracten().resolve("proef.yaml"), """
                    contract: proef
                    versie: '1'
                    van: 2026-01-01
                    bron:
                      - document: Proefcontract
                    gemeenten: ['0505']
                    aanbieders:
                    %sproducten:
                      - code: IB1
                        categorie: '02'
                        declaratie-eenheden: ['01']
                        tarieven:
                          - {eenheid: '01', cent: 102, van: 2026-01-01}
                    benutting:
                      grondslag: dagen
                      ondergrens: 80
                      bovengrens: 100
                      boven: aftoppen
                    """.formatted(partijen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store of which one transaction fails when its work is done. */
    private static final class FalendeRegisters extends Doorgeefregisters {

        private int tot;

        FalendeRegisters(Registers registers, int tot) {
            super(registers);
            this.tot = tot;
        }

        @Override
        public <T> T inTransactie(Function<Register, T> werk) {
            return super.inTransactie(register -> {
                T resultaat = werk.apply(register);
                if (--tot == 0) {
                    throw new IllegalStateException("met opzet");
                }
                return resultaat;
            });
        }
    }

    /** Noon of a day that the test chooses. */
    private static final class Agenda extends Clock {

        private LocalDate vandaag;

        Agenda(LocalDate vandaag) {
            this.vandaag = vandaag;
        }

        @Override
        public ZoneId getZone() {
            return Tijd.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return vandaag.atTime(12, 0).atZone(Tijd.ZONE).toInstant();
        }
    }
}
