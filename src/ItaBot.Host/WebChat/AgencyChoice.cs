namespace ItaBot.Host.WebChat;

/// <summary>An agency that can be asked about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its Thai name as answers shorten it: <c>อบต.คลองเมือง</c>.</param>
internal sealed record AgencyChoice(string Id, string Name);
