package konnect.experts;

/** Whether an expert is among the caller's favourites now. */
public record FavouriteOut(String expertId, boolean favourite) {}
