package nl.berichtenstraat.ggk;

import java.util.Optional;

/** What reading an envelope, fault or receipt gave. */
public sealed interface Enveloplezing {

    /**
     * It is as the standard wants it; the payload of a Di01 or Du01 was written whole.
     *
     * @param bericht the message
     * @param bestandsnaam name of a payload that is no XML (tekstBestand); empty for XML and when there is no payload
     * @param metMerk whether the payload began with a byte order mark, which was left out
     */
    record Goed(StufBericht bericht, Optional<String> bestandsnaam, boolean metMerk) implements Enveloplezing {}

    /**
     * It is not.
     *
     * @param aard what kind of trouble
     * @param uitleg what is wrong, in Dutch, without any value of the sender
     * @param stuurgegevens as far as all of them could be read before or despite the trouble
     */
    record Slecht(Aard aard, String uitleg, Optional<Stuurgegevens> stuurgegevens) implements Enveloplezing {}

    /** Kinds of trouble, by what the answer must be. */
    enum Aard {
        /** No XML, cut off, or XML that is not allowed here such as a document type. */
        ONLEESBAAR,
        /** Not a SOAP 1.1 message, or nothing or more than one element in its body. */
        GEEN_SOAP,
        /** A root element that is no message of StUF-GGk 2.1.04, such as one of an older version. */
        ANDER_BERICHT,
        /** Not as the schema wants it, or against the rules that the schema leaves out. */
        SCHEMA,
        /** The payload is empty. */
        LEEG,
        /** The payload is no base64. */
        BASE64,
        /** Larger than is allowed, envelope or decoded payload. */
        TE_GROOT
    }
}
