using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Digests;

namespace ItaBot.Channels.Reminders;

/// <summary>What the people of an agency are to be told at a moment.</summary>
/// <param name="Agency">What is on record of the agency.</param>
/// <param name="Told">What they were told already.</param>
/// <param name="Plan">What they are told.</param>
public sealed record AgencyPlan(AgencyOnRecord Agency, AgencyTold Told, DigestPlan Plan);
