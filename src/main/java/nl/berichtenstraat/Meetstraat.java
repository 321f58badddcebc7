package nl.berichtenstraat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.contract.Contractlader;
import nl.berichtenstraat.kanaal.Mapbezorger;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Verwerking;

/** A lane of its own in a folder, with an embedded register that holds the assignments of the measurement. */
final class Meetstraat implements AutoCloseable {

    private final Tijdboek boek;
    private final Registers registers;
    private final Ontvangst ontvangst;
    private final Verwerking verwerking;
    private final Bezorging bezorging;

    private Meetstraat(
            Path map,
            Registers registers,
            Clientsleutels sleutels,
            Stelsel stelsel,
            Contractboek contractboek,
            Tijdboek boek) {
        this.boek = boek;
        Clock klok = Tijd.klok(Meetgegevens.VANDAAG);
        this.registers = Gemetenregister.om(registers, boek);
        this.ontvangst = new Ontvangst(this.registers, klok, Long.MAX_VALUE);
        this.verwerking = new Verwerking(this.registers, sleutels, () -> contractboek, stelsel, klok, Long.MAX_VALUE);
        this.bezorging = new Bezorging(this.registers, new Mapbezorger(map.resolve("uit"), Mapbezorger::naam), klok);
    }

    /** A lane in a new folder below this one. */
    static Meetstraat open(Path map, Meetgegevens gegevens, LongSupplier uurwerk) throws IOException {
        Path eigen = Files.createTempDirectory(map, "straat");
        Registers registers = SqlRegisters.open(Opslaginstelling.ingebed(eigen));
        Clientsleutels sleutels = Clientsleutels.voor(registers, eigen.resolve("clientsleutel.geheim"));
        registreer(registers, sleutels, gegevens);
        Stelsel stelsel = Stelsel.met(Codelijsten.meegeleverd());
        Contractboek contractboek =
                Contractlader.laad(contract(eigen.resolve("contracten")), stelsel.gemeenten()::bestaat);
        return new Meetstraat(eigen, registers, sleutels, stelsel, contractboek, new Tijdboek(uurwerk));
    }

    /** Puts the assignments in the register at once, as if they had come in one message. */
    static void registreer(Registers registers, Clientsleutels sleutels, Meetgegevens gegevens) {
        registers.inTransactie(register -> {
            Herkomst herkomst = new Herkomst("meting", "toewijzingen");
            InputStream leeg = InputStream.nullInputStream();
            long id = register.berichten()
                    .bewaar(herkomst, Tijd.klok(Meetgegevens.VANDAAG).instant(), leeg, 0)
                    .id();
            register.berichten().verwerkt(id, Oordeel.GOEDGEKEURD.tekst(), 0, Optional.empty());
            gegevens.toewijzingen(sleutels)
                    .forEach(toewijzing -> register.toewijzingen().bewaar(toewijzing, id));
            return id;
        });
    }

    /** Makes a folder with the contract of the measurement. */
    static Path contract(Path map) throws IOException {
        try (InputStream in = Meetstraat.class.getResourceAsStream("/meting/meting.yaml")) {
            Files.copy(in, Files.createDirectories(map).resolve("meting.yaml"));
        }
        return map;
    }

    /**
     * Takes one message through the lane and notes the time of each stage.
     *
     * @throws IllegalStateException when its outcome is not the expected one: then other work was timed than was meant
     */
    void meet(Path bericht, Oordeel verwacht, Meting meting) throws IOException {
        boek.wis();
        long begin = boek.nu();
        long id = ontvang(bericht);
        long bewaard = boek.nu();
        Oordeel oordeel = verwerking.verwerk(id).oordeel();
        long klaar = boek.nu();
        bezorging.bezorg();
        long bezorgd = boek.nu();
        if (oordeel != verwacht) {
            throw new IllegalStateException("het bericht van de meting is " + oordeel.tekst());
        }
        meting.voegToe(Stap.ONTVANGST, bewaard - begin);
        Stappen.verdeel(boek, bewaard, klaar, meting);
        meting.voegToe(Stap.TOTAAL, klaar - begin);
        meting.voegToe(Stap.BEZORGING, bezorgd - klaar);
    }

    private long ontvang(Path bericht) throws IOException {
        try (InputStream in = Files.newInputStream(bericht)) {
            return ontvangst.ontvang(new Herkomst("meting", "bericht"), in);
        }
    }

    @Override
    public void close() {
        registers.close();
    }
}
