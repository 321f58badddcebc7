package nl.berichtenstraat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gives an example message the usual looks of the chain: long prefixes and indentation. It says the same in as many bytes
 * as real messages take, so that a number of bytes stands for a real number of lines.
 */
final class Opmaak extends OutputStream {

    private static final String INSPRINGING = " ".repeat(16);

    private final OutputStream uit;
    private final String prefix;
    private final ByteArrayOutputStream regel = new ByteArrayOutputStream();

    /**
     * Writes to this stream.
     *
     * @param prefix of the elements of the message schema
     */
    Opmaak(OutputStream uit, String prefix) {
        this.uit = uit;
        this.prefix = prefix;
    }

    @Override
    public void write(int teken) throws IOException {
        regel.write(teken);
        if (teken == '\n') {
            schrijfRegel();
        }
    }

    @Override
    public void close() throws IOException {
        try (uit) {
            schrijfRegel();
        }
    }

    private void schrijfRegel() throws IOException {
        String tekst = regel.toString(StandardCharsets.UTF_8);
        regel.reset();
        String lang = tekst.replace("<m:", "<" + prefix + ":")
                .replace("</m:", "</" + prefix + ":")
                .replace("xmlns:m=", "xmlns:" + prefix + "=")
                .replace("<b:", "<iwmo:")
                .replace("</b:", "</iwmo:")
                .replace("xmlns:b=", "xmlns:iwmo=");
        uit.write((tekst.startsWith("<?xml") ? lang : INSPRINGING + lang).getBytes(StandardCharsets.UTF_8));
    }
}
