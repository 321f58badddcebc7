package nl.berichtenstraat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Proefcontrole;
import nl.berichtenstraat.straat.Storing;
import nl.berichtenstraat.straat.Uitkomst;
import nl.berichtenstraat.straat.Verwerking;

/** The stations of the lane over a new register of either kind, with contracts that can be put out of order. */
public final class Straatproef implements AutoCloseable {

    private static final Set<String> EIGEN = Set.of("herhaling", "herhaalpoging", "audit", "flyway_schema_history");
    private static final long MEESTE_BYTES = 1_000_000;

    private final Opslaginstelling instelling;
    private final SqlRegisters registers;
    private final Verzetbareklok klok;
    private final AtomicReference<Supplier<Contractboek>> contracten = new AtomicReference<>();
    private final Ontvangst ontvangst;
    private final Verwerking verwerking;
    private volatile Contractboek goed;
    private int ontvangen;

    /** With the contracts that ship with the product. */
    public Straatproef(Opslag opslag, Path map, LocalDate vandaag) {
        this.instelling = opslag.nieuw(map);
        this.registers = SqlRegisters.open(instelling);
        this.klok = new Verzetbareklok(vandaag);
        this.goed = Contractlader.laad(Path.of("config/contracten"), (code, dag) -> true);
        this.contracten.set(() -> goed);
        this.ontvangst = new Ontvangst(registers, klok, MEESTE_BYTES);
        this.verwerking = new Verwerking(
                registers,
                Clientsleutels.voor(registers, geheim(map)),
                () -> contracten.get().get(),
                Stelsel.met(Codelijsten.meegeleverd()),
                klok,
                MEESTE_BYTES);
    }

    /** The same in every lane, so that they know clients by the same pseudonyms. */
    private static Path geheim(Path map) {
        try {
            return Files.writeString(
                    Files.createDirectories(map).resolve("clientsleutel.geheim"), "0123456789abcdef".repeat(4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SqlRegisters registers() {
        return registers;
    }

    public Verzetbareklok klok() {
        return klok;
    }

    public Verwerking verwerking() {
        return verwerking;
    }

    public Proefcontrole proefcontrole() {
        return new Proefcontrole(registers, ontvangst, verwerking);
    }

    /** From now on nothing can be assessed: a part of ours is broken. */
    public void maakStuk() {
        contracten.set(() -> {
            throw new IllegalStateException("stuk");
        });
    }

    /** From now on these contracts hold. */
    public void metContracten(Contractboek boek) {
        contracten.set(() -> boek);
    }

    /** These contracts are the right ones, and hold from now on. */
    public void metGoedeContracten(Contractboek boek) {
        goed = boek;
        herstel();
    }

    /** Does this each time a message is about to be assessed. */
    public void bijElkeBeoordeling(Runnable werk) {
        contracten.set(() -> {
            werk.run();
            return goed;
        });
    }

    /** The contracts hold again. */
    public void herstel() {
        contracten.set(() -> goed);
    }

    /** Keeps a message; returns its number. */
    public long ontvang(byte[] bericht) {
        return ontvangst.ontvang(new Herkomst("map", ++ontvangen + ".xml"), new ByteArrayInputStream(bericht));
    }

    /** Keeps and processes a message. */
    public Uitkomst verwerk(byte[] bericht) {
        return verwerking.verwerk(ontvang(bericht));
    }

    /** Keeps a message and parks it, as when a part of ours is broken. */
    public long parkeer(byte[] bericht) {
        long id = ontvang(bericht);
        verwerking.parkeer(id, Storing.van(new IllegalStateException("proef")));
        return id;
    }

    /** Everything that waits leaves. */
    public void bezorg() {
        new Bezorging(registers, zendingen -> {}, klok).bezorg();
    }

    /** Reads in the register. */
    public <T> T lees(Function<Register, T> werk) {
        return registers.lees(werk);
    }

    /** Contents of the outgoing messages of a message of one kind, in order. */
    public List<String> uitgaand(long berichtId, String soort) {
        return registers.lees(register -> register.uitbak().van(berichtId).stream()
                .filter(uitgaand -> uitgaand.kenmerk().soort().equals(soort))
                .map(uitgaand -> tekst(register.uitbak().inhoud(uitgaand.id())))
                .toList());
    }

    private static String tekst(InputStream inhoud) {
        try (inhoud) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of every table but those of replays themselves and the audit log. */
    public List<String> inhoud() {
        try (Connection verbinding = verbind()) {
            return inhoud(verbinding);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #inhoud()}, of a register elsewhere. */
    public static List<String> inhoud(Connection verbinding) throws SQLException {
        List<String> regels = new ArrayList<>();
        for (String tabel : tabellen(verbinding)) {
            regels.addAll(rijen(verbinding, tabel));
        }
        return regels.stream().sorted().toList();
    }

    /** Connects to the register as an outsider. */
    public Connection verbind() throws SQLException {
        return DriverManager.getConnection(
                instelling.jdbcUrl(),
                instelling.gebruiker().orElse(null),
                instelling.wachtwoord().orElse(null));
    }

    private static Set<String> tabellen(Connection verbinding) throws SQLException {
        Set<String> namen = new TreeSet<>();
        try (ResultSet tabellen =
                verbinding.getMetaData().getTables(null, verbinding.getSchema(), "%", new String[] {"TABLE"})) {
            while (tabellen.next()) {
                namen.add(tabellen.getString("TABLE_NAME"));
            }
        }
        namen.removeAll(EIGEN);
        namen.removeIf(naam -> naam.startsWith("sqlite_"));
        return namen;
    }

    private static List<String> rijen(Connection verbinding, String tabel) throws SQLException {
        List<String> regels = new ArrayList<>();
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery("select * from " + tabel)) {
            while (rijen.next()) {
                StringBuilder regel = new StringBuilder(tabel);
                for (int i = 1; i <= rijen.getMetaData().getColumnCount(); i++) {
                    Object waarde = rijen.getObject(i);
                    regel.append('|').append(waarde instanceof byte[] bytes ? Arrays.hashCode(bytes) : waarde);
                }
                regels.add(regel.toString());
            }
        }
        return regels;
    }

    @Override
    public void close() {
        registers.close();
    }
}
