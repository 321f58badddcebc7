package nl.berichtenstraat.kanaal.ggk;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Looks at the dates of every certificate, also of one that is believed by itself: the Java platform lets such a one pass
 * when it has expired.
 */
final class Geldigheidswacht extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager verder;

    /** Asks this one for everything but the dates. */
    Geldigheidswacht(X509ExtendedTrustManager verder) {
        this.verder = verder;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, SSLEngine kant) throws CertificateException {
        verder.checkClientTrusted(keten, soort, kant);
        toets(keten);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, SSLEngine kant) throws CertificateException {
        verder.checkServerTrusted(keten, soort, kant);
        toets(keten);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, Socket kant) throws CertificateException {
        verder.checkClientTrusted(keten, soort, kant);
        toets(keten);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, Socket kant) throws CertificateException {
        verder.checkServerTrusted(keten, soort, kant);
        toets(keten);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort) throws CertificateException {
        verder.checkClientTrusted(keten, soort);
        toets(keten);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort) throws CertificateException {
        verder.checkServerTrusted(keten, soort);
        toets(keten);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return verder.getAcceptedIssuers();
    }

    private static void toets(X509Certificate[] keten) throws CertificateException {
        for (X509Certificate certificaat : keten) {
            certificaat.checkValidity();
        }
    }
}
