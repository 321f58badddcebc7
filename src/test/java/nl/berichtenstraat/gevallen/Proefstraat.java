package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Uitgaand;

/** The whole lane between its edges, over a register of its own. */
final class Proefstraat implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int ALLE = 1000;

    private final Onderdelen straat;

    /**
     * A lane.
     *
     * @param data folder of the register
     * @param contracten folder of the contracts
     * @param vandaag the day on which it always is
     */
    Proefstraat(Path data, Path contracten, LocalDate vandaag) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        tekst.setProperty("contracts.folder", contracten.toString());
        Clock klok = Clock.fixed(vandaag.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        straat = Onderdelen.van(Instellingen.van(tekst, data), klok);
    }

    /** Takes one message through the lane. */
    Uitslag verwerk(Path bestand) {
        long id = ontvang(bestand);
        straat.verwerking().verwerk(id);
        return straat.registers().lees(register -> uitslag(register, id));
    }

    @Override
    public void close() {
        straat.close();
    }

    private long ontvang(Path bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            Herkomst herkomst = new Herkomst("gevallen", bestand.getFileName().toString());
            return straat.ontvangst().ontvang(herkomst, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uitslag uitslag(Register register, long id) {
        BewaardBericht bericht = register.berichten().bericht(id).orElseThrow();
        List<Bevindingsrij> bevindingen =
                register.berichten().bevindingen(bericht.dubbelVan().orElse(id), 0, ALLE);
        List<Uitgaandbericht> uitgaand = register.uitbak().van(id).stream()
                .map(uit -> uitgaand(register, uit))
                .toList();
        return new Uitslag(bericht, bevindingen, uitgaand);
    }

    private static Uitgaandbericht uitgaand(Register register, Uitgaand uitgaand) {
        try (InputStream inhoud = register.uitbak().inhoud(uitgaand.id())) {
            return new Uitgaandbericht(uitgaand.kenmerk().soort(), inhoud.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
