package nl.berichtenstraat.bericht.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** Binds dates. */
public final class Datumadapter extends XmlAdapter<String, LocalDate> {

    @Override
    public LocalDate unmarshal(String tekst) {
        return Lexicaal.datum(tekst);
    }

    @Override
    public String marshal(LocalDate datum) {
        return datum == null ? null : datum.toString();
    }
}
