package nl.berichtenstraat.beheer.web;

import java.time.Duration;

/** Learns of every request that was answered. */
@FunctionalInterface
public interface Meetlat {

    /** Measures nothing. */
    Meetlat GEEN = (methode, adres, status, duur) -> {};

    /**
     * A request was answered.
     *
     * @param methode GET, POST and so on; anders for what no browser sends
     * @param adres the address as it is registered, with its parameters in braces; onbekend for one that is not
     * @param status the HTTP status
     * @param duur from the first byte in to the answer
     */
    void gemeten(String methode, String adres, int status, Duration duur);
}
