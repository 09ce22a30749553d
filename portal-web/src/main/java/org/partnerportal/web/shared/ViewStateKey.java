package org.partnerportal.web.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Hashtable;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;
import org.partnerportal.shared.config.Settings;

/**
 * The key that forms are encrypted with, {@code PORTAL_VIEW_STATE_KEY}: base64 of the 32 bytes of an AES key. With the same
 * key on all nodes and after a restart, a form opened before can be sent after. Without one, a form cannot outlive the
 * server's process (ADR 0006).
 *
 * <p>Faces looks it up as {@code java:comp/env/faces/ClientSideSecretKey}; {@code web.xml} leads from there to the resource
 * that {@code glassfish-resources.xml} makes with this factory. An {@code ${ENV=…}} in its place would, where it is not
 * set or wrong, be taken for a key, and Faces answers a bad key by not encrypting at all.
 */
public class ViewStateKey implements ObjectFactory {

    static final String SETTING = "PORTAL_VIEW_STATE_KEY";

    private static final Logger LOG = Logger.getLogger(ViewStateKey.class.getName());
    private static final int BYTES = 32;

    private final Settings settings;

    public ViewStateKey() {
        this(new Settings());
    }

    ViewStateKey(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Object getObjectInstance(Object reference, Name name, Context context, Hashtable<?, ?> environment) {
        return settings.text(SETTING).filter(ViewStateKey::good).orElseGet(this::passing);
    }

    private static boolean good(String key) {
        try {
            return Base64.getDecoder().decode(key).length == BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private String passing() {
        Optional<String> given = settings.text(SETTING);
        LOG.log(
                Level.WARNING,
                "{0} is {1}: forms opened now cannot be sent after a restart or to another node",
                new Object[] {SETTING, given.isPresent() ? "not the base64 of " + BYTES + " bytes" : "not set"});
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
