package nl.berichtenstraat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Properties;
import java.util.stream.Stream;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Clientenbron;
import nl.berichtenstraat.afrekening.simulatie.Verzonnenregio;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.sql.SqlRegisters;
import picocli.CommandLine.Option;

/** The options that say where the clients of a simulation come from. */
final class Simulatiebronnen {

    private static final int JAAR = 12;
    private static final long MEESTE_CLIENTEN = 1_000_000;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Map met het register van een dienst of van verwerk. Wordt alleen gelezen.")
    private Path data;

    @Option(
            names = "--instellingen",
            paramLabel = "BESTAND",
            description =
                    "Bestand met instellingen: het register dat daarin staat, ook PostgreSQL. Wordt alleen gelezen.")
    private Path instellingen;

    @Option(
            names = "--genereer",
            paramLabel = "CLIENTEN",
            description = "Verzin een regio met zoveel cliënten, met de producten van het eerste contract.")
    private Long genereer;

    @Option(
            names = "--zaad",
            paramLabel = "GETAL",
            defaultValue = "1",
            description = "Welke verzonnen regio; hetzelfde getal geeft dezelfde (standaard ${DEFAULT-VALUE}).")
    private long zaad;

    @Option(
            names = "--leveringen",
            paramLabel = "BESTAND",
            description = "CSV met toewijzingen en leveringen, zie docs/simuleren.md.")
    private Path leveringen;

    @Option(
            names = "--van",
            paramLabel = "JJJJ-MM",
            description =
                    "Eerste maand (standaard de eerste met leveringen; bij --genereer de eerste van het contract).")
    private YearMonth van;

    @Option(
            names = "--tot",
            paramLabel = "JJJJ-MM",
            description = "Laatste maand, die nog meetelt (standaard de laatste met leveringen; bij --genereer twaalf"
                    + " maanden).")
    private YearMonth tot;

    /** Settings of the service, or those that hold without a file. */
    Instellingen instellingen() {
        Path basis = Berichtenstraat.installatie();
        return instellingen == null
                ? Instellingen.van(new Properties(), basis)
                : Instellingen.lees(instellingen, basis);
    }

    /**
     * Opens the source that was asked for.
     *
     * @param basis the first contract, whose products an invented region has
     * @param gelezen the settings
     * @throws Onbruikbaar when it cannot be used
     */
    Geopend open(Contract basis, Instellingen gelezen) {
        long gekozen = Stream.of(data, instellingen, genereer, leveringen)
                .filter(keuze -> keuze != null)
                .count();
        if (gekozen != 1) {
            throw new Onbruikbaar("Zeg met één van deze waar de leveringen vandaan komen: --data MAP, --instellingen"
                    + " BESTAND, --genereer CLIENTEN of --leveringen BESTAND.");
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            throw new Onbruikbaar("De laatste maand " + tot + " ligt voor de eerste maand " + van + ". Draai ze om.");
        }
        if (genereer != null) {
            return verzonnen(basis);
        }
        return leveringen == null ? register(gelezen) : geopend(Leveringenbestand.van(leveringen), () -> {});
    }

    private Geopend verzonnen(Contract basis) {
        if (genereer < 1 || genereer > MEESTE_CLIENTEN) {
            throw new Onbruikbaar("Geef bij --genereer een aantal cliënten van 1 tot en met " + MEESTE_CLIENTEN + ".");
        }
        if (!Verzonnenregio.isMogelijk(basis)) {
            throw new Onbruikbaar("Contract " + basis.versieaanduiding()
                    + " heeft geen product waarvan iets te leveren is. Noem een ander contract als eerste.");
        }
        YearMonth eerste = van == null ? eersteMaand(basis) : van;
        Bereik bereik = bereik(eerste, tot == null ? eerste.plusMonths(JAAR - 1L) : tot);
        return new Geopend(new Verzonnenregio(basis, genereer, zaad, bereik), bereik, () -> {});
    }

    private YearMonth eersteMaand(Contract basis) {
        return tot == null ? basis.looptijd().beginmaand() : tot.minusMonths(JAAR - 1L);
    }

    private Geopend register(Instellingen gelezen) {
        SqlRegisters registers = registers(gelezen);
        try {
            return geopend(new Registerbron(registers), registers::close);
        } catch (RuntimeException e) {
            registers.close();
            throw e;
        }
    }

    private SqlRegisters registers(Instellingen gelezen) {
        if (data == null && gelezen.opslag().url().isPresent()) {
            return Leesregister.van(Onderdelen.opslag(gelezen));
        }
        return Leesregister.in(
                data == null ? gelezen.data() : data, "Noem de map van een dienst, of die van verwerk --data.");
    }

    private Geopend geopend(Clientenbron bron, Runnable sluit) {
        Bereik alle = bron.bereik()
                .orElseThrow(() -> new Onbruikbaar(
                        "Er valt niets te vergelijken: in " + bron.omschrijving() + " staat geen levering."));
        return new Geopend(bron, bereik(van == null ? alle.van() : van, tot == null ? alle.tot() : tot), sluit);
    }

    private static Bereik bereik(YearMonth eerste, YearMonth laatste) {
        if (laatste.isBefore(eerste)) {
            throw new Onbruikbaar("Er zijn geen leveringen in deze maanden: van " + eerste + " tot en met " + laatste
                    + ". Kies andere maanden met --van en --tot.");
        }
        return new Bereik(eerste, laatste);
    }

    /**
     * A source that is open.
     *
     * @param bron the clients
     * @param bereik the months
     * @param sluit what to do when it is not needed any more
     */
    record Geopend(Clientenbron bron, Bereik bereik, Runnable sluit) implements AutoCloseable {

        @Override
        public void close() {
            sluit.run();
        }
    }
}
