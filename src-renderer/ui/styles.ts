/** Every style sheet of the window, in the order in which they override each other. */
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './tokens.css'
import './fonts.css'
import './base.css'
