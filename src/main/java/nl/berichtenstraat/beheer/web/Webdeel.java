package nl.berichtenstraat.beheer.web;

/** Some pages or addresses that belong together. */
@FunctionalInterface
public interface Webdeel {

    /** Says which addresses this part answers, and what it asks of whoever comes there. */
    void leg(Wegen wegen);
}
