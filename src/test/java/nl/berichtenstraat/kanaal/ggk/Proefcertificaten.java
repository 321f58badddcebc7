package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** An authority for tests that gives out certificates, each in a file with the one password. */
final class Proefcertificaten {

    private static final String WACHTWOORD = "proef wachtwoord";
    private static final AlgorithmIdentifier HANDTEKENING =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private final Path map;
    private final X500Name naam;
    private final KeyPair sleutel = sleutelpaar();
    private final AtomicInteger nummer = new AtomicInteger();
    private final X509Certificate eigen;

    /** An authority that writes its files in this folder. */
    Proefcertificaten(Path map, String naam) {
        this.map = map;
        this.naam = new X500Name("CN=" + naam);
        this.eigen = maak(this.naam, sleutel, Instant.now().plus(Duration.ofDays(2)), true);
        schrijf("vertrouwd-" + naam + ".pem", pem(eigen));
        schrijf("wachtwoord", WACHTWOORD);
    }

    /** A certificate for this machine that is good for two days, by a believed authority. */
    Tls geef(String wie) {
        return geef(wie, Optional.empty(), Instant.now().plus(Duration.ofDays(2)));
    }

    /** One with an OIN. */
    Tls geefMetOin(String wie, String oin) {
        return geef(wie, Optional.of(oin), Instant.now().plus(Duration.ofDays(2)));
    }

    /** One that was good until an hour ago. */
    Tls geefVerlopen(String wie) {
        return geef(wie, Optional.empty(), Instant.now().minus(Duration.ofHours(1)));
    }

    /** The file with the certificate of this authority. */
    Path vertrouwd() {
        return map.resolve("vertrouwd-" + naam.toString().substring(3) + ".pem");
    }

    /** A file that holds this certificate itself. */
    Path alsVertrouwd(Tls tls) {
        String bestand = tls.certificaat().getFileName() + ".pem";
        schrijf(bestand, pem(tls.eigen()));
        return map.resolve(bestand);
    }

    private Tls geef(String wie, Optional<String> oin, Instant tot) {
        X500NameBuilder bouwer = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, wie);
        oin.ifPresent(waarde -> bouwer.addRDN(BCStyle.SERIALNUMBER, waarde));
        KeyPair paar = sleutelpaar();
        X509Certificate certificaat = maak(bouwer.build(), paar, tot, false);
        Path bestand = map.resolve(wie + ".p12");
        bewaar(bestand, paar.getPrivate(), certificaat);
        return new Tls(bestand, map.resolve("wachtwoord"), vertrouwd());
    }

    private void bewaar(Path bestand, PrivateKey geheim, X509Certificate certificaat) {
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            KeyStore bewaard = KeyStore.getInstance("PKCS12");
            bewaard.load(null, null);
            bewaard.setKeyEntry("sleutel", geheim, WACHTWOORD.toCharArray(), new Certificate[] {certificaat, eigen});
            bewaard.store(uit, WACHTWOORD.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate maak(X500Name wie, KeyPair paar, Instant tot, boolean gezag) {
        try {
            V3TBSCertificateGenerator inhoud = new V3TBSCertificateGenerator();
            inhoud.setSerialNumber(new ASN1Integer(BigInteger.valueOf(nummer.incrementAndGet())));
            inhoud.setIssuer(naam);
            inhoud.setSubject(wie);
            inhoud.setStartDate(new Time(Date.from(tot.minus(Duration.ofDays(4)))));
            inhoud.setEndDate(new Time(Date.from(tot)));
            inhoud.setSignature(HANDTEKENING);
            inhoud.setSubjectPublicKeyInfo(
                    SubjectPublicKeyInfo.getInstance(paar.getPublic().getEncoded()));
            inhoud.setExtensions(uitbreidingen(gezag));
            return onderteken(inhoud.generateTBSCertificate());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate onderteken(TBSCertificate inhoud) throws IOException, GeneralSecurityException {
        Signature pen = Signature.getInstance("SHA256withECDSA");
        pen.initSign(sleutel.getPrivate());
        pen.update(inhoud.getEncoded("DER"));
        byte[] geheel = new DERSequence(new ASN1Encodable[] {inhoud, HANDTEKENING, new DERBitString(pen.sign())})
                .getEncoded("DER");
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(geheel));
    }

    private static Extensions uitbreidingen(boolean gezag) throws IOException {
        ExtensionsGenerator alle = new ExtensionsGenerator();
        alle.addExtension(Extension.basicConstraints, true, new BasicConstraints(gezag));
        alle.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
        }));
        return alle.generate();
    }

    private static KeyPair sleutelpaar() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(X509Certificate certificaat) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificaat.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void schrijf(String bestand, String tekst) {
        try {
            Files.writeString(map.resolve(bestand), tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
