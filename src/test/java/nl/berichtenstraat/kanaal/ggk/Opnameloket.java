package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.berichtenstraat.ggk.Naamruimten;

/** A desk that writes down what it is offered, and answers by what stands in it. */
final class Opnameloket implements Loket {

    /** In what this desk refuses. */
    static final String WEIGER = "<weiger/>";

    /** In what this desk cannot take now. */
    static final String LATER = "<later/>";

    /** In what breaks this desk. */
    static final String BREEK = "<breek/>";

    private final List<Opname> opnamen = new CopyOnWriteArrayList<>();

    /** What was offered; of a large message only the begin. */
    record Opname(long lengte, String begin, Aanbod aanbod) {}

    List<Opname> opnamen() {
        return opnamen;
    }

    /** The only thing that was offered. */
    Opname enige() {
        if (opnamen.size() != 1) {
            throw new AssertionError("offered: " + opnamen.size());
        }
        return opnamen.get(0);
    }

    @Override
    public Antwoord neem(Aanbod aanbod) {
        String tekst = begin(aanbod);
        if (tekst.contains(BREEK)) {
            throw new IllegalStateException("broken on purpose");
        }
        opnamen.add(new Opname(aanbod.inhoud().lengte(), tekst, aanbod));
        if (tekst.contains(LATER)) {
            return new Antwoord(false, true, 500, fout("StUF046"));
        }
        return tekst.contains(WEIGER) ? new Antwoord(false, 500, fout("StUF013")) : new Antwoord(true, 200, bv03());
    }

    private static String begin(Aanbod aanbod) {
        try (InputStream in = aanbod.inhoud().stroom()) {
            return new String(in.readNBytes(4096), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bv03() {
        return soap("<s:Bv03Bericht xmlns:s='" + Naamruimten.STUF + "'>" + stuurgegevens("Bv03") + "</s:Bv03Bericht>");
    }

    static byte[] fout(String code) {
        return soap("<soap:Fault><faultcode>soap:Client</faultcode><faultstring>Niet aangenomen</faultstring><detail>"
                + "<s:Fo03Bericht xmlns:s='" + Naamruimten.STUF + "'>" + stuurgegevens("Fo03") + "<s:body><s:code>"
                + code
                + "</s:code><s:plek>client</s:plek><s:omschrijving>Niet aangenomen</s:omschrijving></s:body>"
                + "</s:Fo03Bericht></detail></soap:Fault>");
    }

    private static byte[] soap(String inhoud) {
        return ("<soap:Envelope xmlns:soap='" + Naamruimten.SOAP + "'><soap:Body>" + inhoud
                        + "</soap:Body></soap:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String stuurgegevens(String code) {
        return "<s:stuurgegevens><s:berichtcode>" + code + "</s:berichtcode>"
                + "<s:zender><s:organisatie>9902</s:organisatie><s:applicatie>GGk</s:applicatie></s:zender>"
                + "<s:ontvanger><s:organisatie>9901</s:organisatie><s:applicatie>Voorbeeld</s:applicatie></s:ontvanger>"
                + "<s:referentienummer>c85b3e17-d04a-4b92-9f6e-21a8d3705b05</s:referentienummer>"
                + "<s:tijdstipBericht>20260302101531007</s:tijdstipBericht>"
                + "<s:crossRefnummer>3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01</s:crossRefnummer></s:stuurgegevens>";
    }
}
