package nl.berichtenstraat.kanaal.ggk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * By which a certificate is known.
 *
 * @param soort how
 * @param waarde the fingerprint in lower-case hexadecimals without separators, or the OIN
 */
public record Certificaatkenmerk(Soort soort, String waarde) {

    private static final Map<String, String> NAMEN = Map.of("2.5.4.5", "SERIALNUMBER");

    /** Ways to know a certificate. */
    public enum Soort {
        /** SHA-256 over the certificate: this very one. */
        SHA256,
        /** The OIN in serialNumber of its subject: any of this organisation that a believed authority gave out. */
        OIN
    }

    /** A fingerprint, with or without colons. */
    static Certificaatkenmerk sha256(String tekst) {
        return new Certificaatkenmerk(Soort.SHA256, tekst.replace(":", "").toLowerCase(Locale.ROOT));
    }

    /** An OIN of twenty digits. */
    static Certificaatkenmerk oin(String oin) {
        return new Certificaatkenmerk(Soort.OIN, oin);
    }

    /** Whether it is this certificate. */
    boolean isVan(X509Certificate certificaat) {
        return switch (soort) {
            case SHA256 -> vingerafdruk(certificaat).equals(waarde);
            case OIN -> oin(certificaat).filter(waarde::equals).isPresent();
        };
    }

    /** SHA-256 over a certificate, in lower-case hexadecimals. */
    public static String vingerafdruk(X509Certificate certificaat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificaat.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The OIN in a certificate; empty when there is none, or more than one. */
    public static Optional<String> oin(X509Certificate certificaat) {
        try {
            String naam = certificaat.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMEN);
            List<String> nummers = new LdapName(naam)
                    .getRdns().stream()
                            .filter(deel -> deel.getType().equals("SERIALNUMBER"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .toList();
            return nummers.size() == 1 ? Optional.of(nummers.get(0)) : Optional.empty();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
