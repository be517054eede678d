namespace ItaBot.Channels.Turns;

/// <summary>Tells the pipeline that something is waiting, so that it need not look for it.</summary>
public interface ITurnSignal
{
    /// <summary>Events of these conversations wait for their turn. Returns at once.</summary>
    void Wake(IEnumerable<string> conversationIds);
}
