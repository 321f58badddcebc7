package nl.berichtenstraat.bericht.xml;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Duration;
import java.time.LocalTime;

/** Binds times of day as the time since midnight, because XML allows 24:00:00. */
public final class Tijdadapter extends XmlAdapter<String, Duration> {

    private static final Duration DAG = Duration.ofDays(1);

    @Override
    public Duration unmarshal(String tekst) {
        return Lexicaal.tijd(tekst);
    }

    @Override
    public String marshal(Duration tijd) {
        if (tijd == null) {
            return null;
        }
        return tijd.equals(DAG) ? "24:00:00" : ISO_LOCAL_TIME.format(LocalTime.ofNanoOfDay(tijd.toNanos()));
    }
}
