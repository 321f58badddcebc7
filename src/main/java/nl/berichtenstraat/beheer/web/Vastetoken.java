package nl.berichtenstraat.beheer.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.register.Bereik;

/** The token in a file of the installation, for its own programs: role systeem, over everything. Others come after it. */
public final class Vastetoken implements Toegang {

    private static final Gebruiker SYSTEEM = new Gebruiker("systeem", Rol.SYSTEEM, Bereik.alles());

    private final Optional<byte[]> token;
    private final Toegang anderen;

    /**
     * Access with this token, and for whoever else may come in.
     *
     * @param token the token; empty for none
     * @param anderen knows the others
     */
    public Vastetoken(Optional<String> token, Toegang anderen) {
        this.token = token.map(tekst -> tekst.getBytes(StandardCharsets.UTF_8));
        this.anderen = anderen;
    }

    @Override
    public Optional<Sessie> sessie(String sleutel) {
        return anderen.sessie(sleutel);
    }

    @Override
    public Optional<Gebruiker> token(String getoond) {
        boolean vast = token.filter(eigen -> MessageDigest.isEqual(eigen, getoond.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        return vast ? Optional.of(SYSTEEM) : anderen.token(getoond);
    }
}
