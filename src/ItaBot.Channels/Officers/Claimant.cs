namespace ItaBot.Channels.Officers;

/// <summary>Somebody who wants to be the first administrator.</summary>
/// <param name="Person">Who in which channel.</param>
/// <param name="Name">What the channel calls them.</param>
/// <param name="EntraObjectId">Their object id in Microsoft's directory; null where the channel has none.</param>
/// <param name="Email">Their e-mail address; null where the channel does not tell it.</param>
/// <param name="AgencyId">The agency that the channel speaks for; null where it is that of no single agency.</param>
public sealed record Claimant(PersonId Person, string Name, Guid? EntraObjectId = null, string? Email = null, string? AgencyId = null);
