package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import nl.berichtenstraat.kanaal.Wachtwoord;

/**
 * With which certificate a side of the local hop shows itself, and whom it believes. Nobody is believed but who stands in
 * its own file: the authorities of the Java platform have no part in it.
 *
 * @param certificaat PKCS12 file with one key and its chain
 * @param wachtwoordBestand file with the password of that file
 * @param vertrouwd PEM file with the certificates of the authorities, or of the other sides themselves
 */
public record Tls(Path certificaat, Path wachtwoordBestand, Path vertrouwd) {

    private static final String[] VERSIES = {"TLSv1.3", "TLSv1.2"};

    /** The versions of TLS that are spoken, the newest first. */
    static String[] versies() {
        return VERSIES.clone();
    }

    /**
     * Everything that a connection needs.
     *
     * @throws OngeldigeInstelling when one of the files cannot be used
     */
    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(sleutels(), new TrustManager[] {vertrouwden()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new OngeldigeInstelling("TLS is op deze machine niet te gebruiken met " + certificaat);
        }
    }

    /**
     * The certificate with which this side shows itself.
     *
     * @throws OngeldigeInstelling when the file or its password cannot be used
     */
    public X509Certificate eigen() {
        try {
            KeyStore bewaard = bewaard(wachtwoord());
            return (X509Certificate) bewaard.getCertificate(naam(bewaard).orElseThrow());
        } catch (GeneralSecurityException e) {
            throw onbruikbaar();
        }
    }

    /**
     * Whom this side believes.
     *
     * @throws OngeldigeInstelling when the file cannot be used
     */
    X509ExtendedTrustManager vertrouwden() {
        try {
            KeyStore vertrouwen = KeyStore.getInstance("PKCS12");
            vertrouwen.load(null, null);
            int nummer = 0;
            for (Certificate een : certificaten()) {
                vertrouwen.setCertificateEntry("vertrouwd-" + nummer++, een);
            }
            TrustManagerFactory fabriek = TrustManagerFactory.getInstance("PKIX");
            fabriek.init(vertrouwen);
            return new Geldigheidswacht((X509ExtendedTrustManager) fabriek.getTrustManagers()[0]);
        } catch (GeneralSecurityException | IOException e) {
            throw geenCertificaten();
        }
    }

    private Collection<? extends Certificate> certificaten() {
        try (InputStream in = Files.newInputStream(vertrouwd)) {
            Collection<? extends Certificate> gelezen =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (gelezen.isEmpty()) {
                throw geenCertificaten();
            }
            return gelezen;
        } catch (CertificateException | IOException e) {
            throw geenCertificaten();
        }
    }

    private KeyManager[] sleutels() throws GeneralSecurityException {
        char[] wachtwoord = wachtwoord();
        KeyManagerFactory fabriek = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        fabriek.init(bewaard(wachtwoord), wachtwoord);
        return fabriek.getKeyManagers();
    }

    private KeyStore bewaard(char[] wachtwoord) {
        try (InputStream in = Files.newInputStream(certificaat)) {
            KeyStore bewaard = KeyStore.getInstance("PKCS12");
            bewaard.load(in, wachtwoord);
            if (naam(bewaard).isEmpty()) {
                throw new OngeldigeInstelling("in " + certificaat + " staat geen sleutel met certificaat."
                        + " Maak het bestand opnieuw, met de sleutel erin.");
            }
            return bewaard;
        } catch (GeneralSecurityException | IOException e) {
            throw onbruikbaar();
        }
    }

    private static Optional<String> naam(KeyStore bewaard) throws GeneralSecurityException {
        for (String naam : Collections.list(bewaard.aliases())) {
            if (bewaard.isKeyEntry(naam)) {
                return Optional.of(naam);
            }
        }
        return Optional.empty();
    }

    private char[] wachtwoord() {
        return Wachtwoord.uit(Optional.of(wachtwoordBestand)).orElseThrow().toCharArray();
    }

    private OngeldigeInstelling onbruikbaar() {
        return new OngeldigeInstelling("het certificaat " + certificaat + " is niet te openen."
                + " Controleer of het er is, of het PKCS12 is (.p12), en of het wachtwoord erbij hoort.");
    }

    private OngeldigeInstelling geenCertificaten() {
        return new OngeldigeInstelling("in " + vertrouwd + " zijn geen certificaten te lezen."
                + " Geef een PEM-bestand met de certificaten van wie wordt vertrouwd.");
    }
}
