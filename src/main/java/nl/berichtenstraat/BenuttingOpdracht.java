package nl.berichtenstraat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.berichtenstraat.afrekening.Verwachting;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekregister.Keuze;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.sql.SqlRegisters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The ledger of a register, and what an assignment comes to at its end. */
@Command(
        name = "benutting",
        description =
                "Toon per cliënt, toewijzing, product en maand wat is toegewezen, geleverd, gedeclareerd, toegekend en"
                        + " afgerekend. Met --toewijzing ook wat er tot het einde van de toewijzing te verwachten is.")
final class BenuttingOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--data", paramLabel = "MAP", description = "Map met het register (standaard data).")
    private Path data;

    @Option(names = "--gemeente", paramLabel = "CODE", description = "Alleen deze gemeente.")
    private String gemeente;

    @Option(names = "--aanbieder", paramLabel = "AGB", description = "Alleen deze aanbieder.")
    private String aanbieder;

    @Option(names = "--toewijzing", paramLabel = "NUMMER", description = "Alleen deze toewijzing, met een prognose.")
    private Long toewijzing;

    @Option(names = "--maand", paramLabel = "JJJJ-MM", description = "Alleen deze maand.")
    private YearMonth maand;

    @Option(names = "--geschiedenis", description = "Toon alle versies en niet alleen de laatste.")
    private boolean geschiedenis;

    @Option(names = "--json", description = "Toon alles als JSON, met bedragen in centen.")
    private boolean json;

    @Override
    public Integer call() {
        try (SqlRegisters registers = registers()) {
            return registers.lees(this::toon);
        }
    }

    private SqlRegisters registers() {
        return Leesregister.in(
                Opdrachtinstellingen.register(Optional.ofNullable(data)), "Noem met --data de map van een register.");
    }

    private int toon(Register register) {
        PrintWriter scherm = opdracht.commandLine().getOut();
        Benuttingslijst lijst = json ? new Benuttingslijst.Json(scherm) : new Benuttingslijst.Tekst(scherm);
        lijst.toon(
                register.boek().lees(keuze(Optional.ofNullable(maand), geschiedenis)),
                geschiedenis,
                verwachtingen(register));
        scherm.flush();
        return Berichtenstraat.IN_ORDE;
    }

    private Keuze keuze(Optional<YearMonth> alleenMaand, boolean alleVersies) {
        return new Keuze(
                Optional.ofNullable(gemeente).map(Gemeentecode::new),
                Optional.ofNullable(aanbieder).map(AgbCode::new),
                Optional.ofNullable(toewijzing),
                alleenMaand,
                alleVersies);
    }

    /** Of the assignment that was asked for, over all its months; empty when none was. */
    private List<Verwachting> verwachtingen(Register register) {
        return toewijzing == null
                ? List.of()
                : Verwachting.van(
                        toewijzing,
                        register.boek().lees(keuze(Optional.empty(), false)).map(Stand::regel),
                        register.toewijzingen());
    }
}
