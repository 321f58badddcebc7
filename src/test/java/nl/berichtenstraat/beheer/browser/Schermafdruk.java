package nl.berichtenstraat.beheer.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of pages for the documentation. They are made only when that is asked for, so that a test leaves no traces. */
final class Schermafdruk {

    /** Asks for them. */
    static final String GEVRAAGD = "berichtenstraat.schermen";

    private static final Path MAP = Path.of("docs", "schermen");
    private static final int KLEUREN = 256;

    /** Colours are looked at in steps of this many bits, or else each would be rare. */
    private static final int STAP = 0xFFFCFCFC;

    private Schermafdruk() {}

    /** Keeps this picture under this name, in few colours. */
    static void bewaar(String naam, byte[] png) {
        if (!Boolean.getBoolean(GEVRAAGD)) {
            return;
        }
        try {
            Files.createDirectories(MAP);
            ImageIO.write(
                    klein(ImageIO.read(new ByteArrayInputStream(png))),
                    "png",
                    MAP.resolve(naam + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same picture with a palette of its most used colours. */
    private static BufferedImage klein(BufferedImage beeld) {
        int[] palet = palet(beeld);
        IndexColorModel kleuren =
                new IndexColorModel(8, palet.length, palet, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage klein =
                new BufferedImage(beeld.getWidth(), beeld.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, kleuren);
        Map<Integer, Integer> plaats = new HashMap<>();
        for (int y = 0; y < beeld.getHeight(); y++) {
            for (int x = 0; x < beeld.getWidth(); x++) {
                int plek = plaats.computeIfAbsent(beeld.getRGB(x, y), kleur -> dichtstbij(palet, kleur));
                klein.getRaster().setSample(x, y, 0, plek);
            }
        }
        return klein;
    }

    private static int[] palet(BufferedImage beeld) {
        Map<Integer, Integer> aantallen = new HashMap<>();
        int[] alle = beeld.getRGB(0, 0, beeld.getWidth(), beeld.getHeight(), null, 0, beeld.getWidth());
        for (int kleur : alle) {
            aantallen.merge(kleur & STAP, 1, Integer::sum);
        }
        List<Integer> meeste = aantallen.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(KLEUREN)
                .map(Map.Entry::getKey)
                .toList();
        return meeste.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int dichtstbij(int[] palet, int kleur) {
        int beste = 0;
        for (int i = 1; i < palet.length; i++) {
            if (afstand(palet[i], kleur) < afstand(palet[beste], kleur)) {
                beste = i;
            }
        }
        return beste;
    }

    private static int afstand(int een, int ander) {
        int rood = (een >> 16 & 255) - (ander >> 16 & 255);
        int groen = (een >> 8 & 255) - (ander >> 8 & 255);
        int blauw = (een & 255) - (ander & 255);
        return rood * rood + groen * groen + blauw * blauw;
    }
}
