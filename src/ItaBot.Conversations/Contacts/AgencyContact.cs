namespace ItaBot.Conversations.Contacts;

/// <summary>How an agency is reached. What nobody entered is null.</summary>
/// <param name="Phone">Its telephone number.</param>
/// <param name="Website">The address of its website.</param>
/// <param name="Address">Where its office is.</param>
public sealed record AgencyContact(string? Phone, string? Website, string? Address);
