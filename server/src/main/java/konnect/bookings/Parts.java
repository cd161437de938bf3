package konnect.bookings;

import jakarta.inject.Singleton;
import konnect.experts.Experts;
import konnect.sessions.Reservations;
import konnect.sessions.SessionViews;

/** What a booking is made of: the expert, the hours, the row, and how it is shown. */
@Singleton
record Parts(Experts experts, Availability availability, Reservations reservations, SessionViews views) {}
