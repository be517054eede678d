namespace ItaBot.Channels.Turns;

/// <summary>Tells whoever runs the turns that there is something to do.</summary>
public interface ITurnSignal
{
    /// <summary>Lets the turns of conversations begin that have something new. It returns at once.</summary>
    /// <param name="conversationIds">Which conversations.</param>
    void Wake(IEnumerable<string> conversationIds);
}
