namespace ItaBot.Conversations;

/// <summary>As whom somebody asks.</summary>
public enum Audience
{
    /// <summary>Anybody (ประชาชน): published results only, in plain words.</summary>
    Citizen,

    /// <summary>An officer (เจ้าหน้าที่) of the agency.</summary>
    Officer,
}
