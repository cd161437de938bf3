/** Everything about bookings stands below this key, so that one word refreshes all of it. */
export const bookingsKey = ['bookings'];
