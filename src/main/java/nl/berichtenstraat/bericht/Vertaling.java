package nl.berichtenstraat.bericht;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How the body of a message type becomes a record: bound to its generated class, then translated.
 *
 * @param <T> the generated class of the body
 * @param klasse the same
 * @param inhoud makes the message out of header and body
 */
record Vertaling<T>(Class<T> klasse, Inhoud<T> inhoud) {

    /** Binding contexts never change and serve all threads; making one takes long. */
    private static final Map<Class<?>, JAXBContext> CONTEXTEN = new ConcurrentHashMap<>();

    /** Makes a message out of a body that conforms to its schema. */
    interface Inhoud<T> {
        Bericht van(Kop kop, T lichaam, Plaatsen plaatsen);
    }

    /** How the body of a type that is bound is translated. */
    static Vertaling<?> van(Berichtsoort soort) {
        return switch (soort) {
            case WMO301 -> new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo301.Client.class, Vertaling301::bericht);
            case WMO305 ->
                new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo305.Client.class, Leveringsvertaling::start);
            case WMO307 ->
                new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo307.Client.class, Leveringsvertaling::stop);
            case WMO315 -> new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo315.Client.class, Vertaling315::bericht);
            case WMO317 -> new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo317.Client.class, Vertaling317::bericht);
            case WMO319 -> new Vertaling<>(nl.berichtenstraat.bericht.xml.wmo319.Antwoord.class, Vertaling319::bericht);
            case WMO302, WMO306, WMO308, WMO316, WMO318, WMO320, WMO323, WMO325 ->
                throw new IllegalArgumentException(soort + " is not bound");
        };
    }

    /**
     * Binds the element at whose start the stream stands, and passes its end.
     *
     * @return makes the message; to be called only when the whole of it turned out to conform to its schema
     */
    Supplier<Bericht> bind(Leesstroom stroom, Supplier<Kop> kop) {
        Plaatsen plaatsen = new Plaatsen(stroom);
        try {
            Unmarshaller binder = context().createUnmarshaller();
            binder.setEventHandler(new Bindingsfouten(stroom));
            binder.setListener(plaatsen);
            T lichaam = binder.unmarshal(stroom, klasse).getValue();
            return () -> inhoud.van(kop.get(), lichaam, plaatsen);
        } catch (JAXBException e) {
            throw stroom.breekAf("Het bericht is vanaf hier niet te lezen.");
        }
    }

    private JAXBContext context() {
        return CONTEXTEN.computeIfAbsent(klasse, Vertaling::nieuweContext);
    }

    private static JAXBContext nieuweContext(Class<?> klasse) {
        try {
            return JAXBContext.newInstance(klasse);
        } catch (JAXBException e) {
            throw new IllegalStateException("no binding for " + klasse, e);
        }
    }
}
