namespace ItaBot.Reminders.Links.Network;

/// <summary>A host has no address that may be reached. It does not say which it has: that is the office's own business.</summary>
internal sealed class AddressRefusedException() : Exception("The host is not in the public internet.");
