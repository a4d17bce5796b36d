package fi.havainto.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door of a room: each public method is one use case in one transaction, and takes the {@code Actor} on whose
 * behalf it works. What a door refuses is rolled back whole and told to the trail ({@link RefusalsTold}).
 */
@Stereotype
@ApplicationScoped
@Transactional
@RefusalsTold
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Boundary {}
