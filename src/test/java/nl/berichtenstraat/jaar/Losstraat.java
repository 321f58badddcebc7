package nl.berichtenstraat.jaar;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Bezorging;
import nl.berichtenstraat.straat.Zending;

/** The lane's own stations and register, driven one message after the other, without broker. */
final class Losstraat implements Straat {

    private static final String WERK = "werk";

    private final Onderdelen onderdelen;
    private final Bezorging bezorging;
    private final List<Uit> uit = new ArrayList<>();
    private int volgnummer;

    Losstraat(Path map, Clock klok) {
        onderdelen = Onderdelen.van(instellingen(map), klok);
        bezorging = new Bezorging(onderdelen.registers(), this::vang, klok);
    }

    /** The defaults, with the contract of the play, no HTTP and everything in one folder. */
    static Instellingen instellingen(Path map, String... sleutelsEnWaarden) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", map.toString());
        tekst.setProperty("contracts.folder", "src/test/resources/jaar/contracten");
        tekst.setProperty("http.enabled", "false");
        tekst.setProperty("signals.enabled", "false");
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            tekst.setProperty(sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return Instellingen.van(tekst, Path.of("").toAbsolutePath());
    }

    @Override
    public List<Uit> verwerk(List<byte[]> berichten) {
        for (byte[] bericht : berichten) {
            Herkomst herkomst = new Herkomst("jaar", "stuk " + ++volgnummer);
            onderdelen
                    .verwerking()
                    .verwerk(onderdelen.ontvangst().ontvang(herkomst, new ByteArrayInputStream(bericht)));
        }
        bezorging.bezorg();
        List<Uit> alles = List.copyOf(uit);
        uit.clear();
        return alles;
    }

    private void vang(List<Zending> zendingen) {
        zendingen.stream()
                .map(zending -> new Uit(
                        zending.uitgaand().kenmerk().bestemming(),
                        zending.inhoud().bytes()))
                .filter(een -> !een.queue().equals(WERK))
                .forEach(uit::add);
    }

    @Override
    public Registers registers() {
        return onderdelen.registers();
    }

    @Override
    public void close() {
        onderdelen.close();
    }
}
